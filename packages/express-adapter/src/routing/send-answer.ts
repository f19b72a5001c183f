import type { Response } from "express";
import { z } from "zod";
import type { Answer } from "./answer.ts";

/** An answer as it goes out, and as it is kept for its idempotency key. */
export interface EncodedAnswer {
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly body?: unknown;
}

/** Turns what a handler gave back into what its schema lets out: instants become texts, unknown fields are dropped. */
export function encodeAnswer(
  answer: Exclude<Answer, { readonly kind: "events" | "page" | "csv" }>,
  handled: unknown,
): EncodedAnswer {
  if (answer.kind === "empty") return { status: answer.status };
  return { status: answer.status, body: z.encode(answer.schema, handled) };
}

/** Sends an answer. Nobody on the way may keep it. */
export function sendAnswer(response: Response, { status, body }: EncodedAnswer): void {
  response.status(status).set("Cache-Control", "no-store");
  if (body === undefined) response.end();
  else response.json(body);
}
