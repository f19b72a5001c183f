import type { Priority } from "./rate-governor.ts";

/** One attempt to send one request. Nothing in it is secret: the key is not, and the query is the caller's own. */
export interface RequestEvent {
  readonly api: "application" | "client";
  readonly method: string;
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly priority: Priority;
}

export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  readonly durationMs: number;
  /** What will be thrown or retried, if it failed. */
  readonly error: unknown;
}

export interface RetryEvent extends RequestEvent {
  readonly error: unknown;
  readonly delayMs: number;
}

/** Told of everything that goes over the wire. A hook that throws fails the request. */
export interface PanelHooks {
  readonly onRequest?: (event: RequestEvent) => void | Promise<void>;
  readonly onResponse?: (event: ResponseEvent) => void | Promise<void>;
  readonly onRetry?: (event: RetryEvent) => void | Promise<void>;
}
