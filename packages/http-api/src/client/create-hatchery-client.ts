import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/api.ts";
import { problemFrom } from "./hatchery-problem-error.ts";

/** Options of {@link createHatcheryClient}. */
export interface HatcheryClientOptions {
  /** Where the router is mounted, for example `/api/hatchery`. */
  readonly baseUrl: string;
  /** Headers for a request, for example a session's CSRF token; asked for every request. */
  headers?(request: Request): Readonly<Record<string, string>>;
  /** @default the platform's own */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The API by path and method; what is sent and answered is typed. */
export type HatcheryClient = Client<paths>;

/**
 * Makes a client of the API for browsers and whatever else has `fetch`. Every POST carries an idempotency key, a new one unless
 * the call gives its own; refusals throw {@link HatcheryProblemError}.
 *
 * @example
 * const hatchery = createHatcheryClient({ baseUrl: "/api/hatchery" });
 * const { items } = await answerOf(hatchery.GET("/services"));
 */
export function createHatcheryClient({ baseUrl, headers, fetch }: HatcheryClientOptions): HatcheryClient {
  const client = createClient<paths>({ baseUrl, ...(fetch === undefined ? {} : { fetch }) });
  client.use({
    onRequest({ request }) {
      for (const [name, value] of Object.entries(headers?.(request) ?? {})) request.headers.set(name, value);
      if (request.method === "POST" && !request.headers.has("idempotency-key")) {
        request.headers.set("idempotency-key", newIdempotencyKey());
      }
    },
    async onResponse({ response }) {
      if (!response.ok) throw await problemFrom(response);
    },
  });
  return client;
}

/** A fresh key: send it again with the same request, and what is asked is done once. Works on pages without TLS, too. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

type DataOf<Result> = Result extends { readonly data?: infer Data } ? Exclude<Data, undefined> : never;

/** What a call answered; nothing for answers without a body. @throws HatcheryProblemError */
export async function answerOf<Result extends { readonly data?: unknown }>(
  sent: Promise<Result>,
): Promise<[DataOf<Result>] extends [never] ? undefined : DataOf<Result>> {
  return (await sent).data as never;
}
