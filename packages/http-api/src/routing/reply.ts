import { z } from "zod";
import type { Answer } from "./answer.ts";

/** A body that comes in pieces, taken one after the other and no faster than they are wanted. */
export interface Pieces {
  /** The next piece; null at the end. One taker at a time. Throws what broke the body. */
  take(): Promise<string | null>;
  /** Nobody takes any more. Called by whoever carries the body, however it ends, once or more often. */
  leave(): void;
  /** Says how the connection is cut when its client has not read for too long. */
  onGivenUp(cut: () => void): void;
}

/** What is sent in reply to a request, before anything carries it. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReplyBody;
}

export type ReplyBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pieces"; readonly pieces: Pieces };

/** An answer as it goes out, and as it is kept for its idempotency key. */
export interface EncodedAnswer {
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly body?: unknown;
}

/** Nobody on the way may keep an answer. */
const unkept = { "Cache-Control": "no-store" };

/** Turns what a handler gave back into what its schema lets out: instants become texts, unknown fields are dropped. */
export function encodeAnswer(
  answer: Exclude<Answer, { readonly kind: "events" | "page" | "csv" }>,
  handled: unknown,
): EncodedAnswer {
  if (answer.kind === "empty") return { status: answer.status };
  return { status: answer.status, body: z.encode(answer.schema, handled) };
}

/** An encoded answer as a reply. */
export function replyWith({ status, body }: EncodedAnswer, headers: Readonly<Record<string, string>> = {}): Reply {
  if (body === undefined) return { status, headers: { ...unkept, ...headers }, body: { kind: "none" } };
  const type = { "Content-Type": "application/json; charset=utf-8" };
  return { status, headers: { ...unkept, ...type, ...headers }, body: { kind: "json", value: body } };
}

/** A page of HTML as a reply. */
export function replyWithPage(text: string): Reply {
  const headers = { ...unkept, "Content-Type": "text/html; charset=utf-8" };
  return { status: 200, headers, body: { kind: "text", text } };
}
