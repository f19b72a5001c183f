import type { Priority } from "./rate-governor.ts";
import type { RetryOptions } from "./retry.ts";

/** What a caller may say about one request. */
export interface RequestOptions {
  /** Ends the request, its waiting and its retries; what is thrown is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take until its whole answer is there, in milliseconds. @default 45000 */
  readonly timeoutMs?: number | undefined;
  /** Further headers; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** How often and how this request is retried; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** Who goes first when the panel's rate limit gets scarce. @default "routine" */
  readonly priority?: Priority | undefined;
}

/**
 * What openapi-fetch builds in place of a `Request`: plain data. So an attempt can be repeated without cloning a body,
 * and it costs no `Request` but the one that `fetch` makes, where that is used.
 */
export class RequestDraft {
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: BodyInit | undefined;
  declare readonly signal: AbortSignal | undefined;
  declare readonly timeoutMs: number | undefined;
  declare readonly retry: RetryOptions | false | undefined;
  declare readonly priority: Priority | undefined;
  /** Whether repeating the request changes nothing. Said by a resource about a POST or PUT. */
  declare readonly idempotent: boolean | undefined;
  readonly url: string;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init);
    this.url = url;
  }
}
