import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { PanelConnectionError } from "../errors/panel-connection-error.ts";
import type { PanelRequest } from "../errors/panel-error.ts";
import { PanelNotJsonError } from "../errors/panel-not-json-error.ts";
import { PanelRateLimitError } from "../errors/panel-rate-limit-error.ts";
import { PanelTimeoutError } from "../errors/panel-timeout-error.ts";
import { PanelUnavailableError } from "../errors/panel-unavailable-error.ts";

/** Only what is safe is retried: what was certainly not carried out, and what may be carried out twice. */
export interface RetryOptions {
  /** How many further attempts. @default 2 */
  readonly limit?: number;
  /** The pause before the first retry, in milliseconds; it doubles each time, and up to half of it is left to chance. @default 500 */
  readonly delayMs?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds; beyond it the error is thrown. @default 60000 */
  readonly maxRetryAfterMs?: number;
}

/** How a failed request stands. */
export interface Failure {
  readonly error: unknown;
  readonly request: PanelRequest;
  /** Whether carrying it out twice is the same as once. */
  readonly idempotent: boolean;
  /** 1 for the first. */
  readonly attempt: number;
}

/** How long to wait before the next attempt, in milliseconds; undefined when there must be none. */
export function retryDelayMs(failure: Failure, options: RetryOptions | false): number | undefined {
  const { limit = 2, delayMs = 500, maxRetryAfterMs = 60_000 } = options || { limit: 0 };
  const { error, attempt } = failure;
  if (attempt > limit) return undefined;
  const backoff = delayMs * 2 ** (attempt - 1) * (1 - Math.random() / 2);
  if (error instanceof PanelRateLimitError) {
    const { retryAfterMs = backoff } = error;
    return retryAfterMs <= maxRetryAfterMs ? retryAfterMs + backoff / 4 : undefined;
  }
  if (neverSent(error) || (failure.idempotent && mayHaveHappened(error))) return backoff;
  return undefined;
}

/** What to throw in the end: a write that may have happened says so. */
export function finalError({ error, request, idempotent }: Failure): unknown {
  if (idempotent || neverSent(error) || !mayHaveHappened(error)) return error;
  return new OutcomeUnknownError("outcome_unknown", `it may have happened: ${(error as Error).message}`, {
    request,
    cause: error,
  });
}

function mayHaveHappened(error: unknown): boolean {
  return (
    error instanceof PanelTimeoutError ||
    error instanceof PanelConnectionError ||
    error instanceof PanelUnavailableError ||
    (error instanceof PanelNotJsonError && error.code !== "not_json")
  );
}

/** Errors of Node, Deno and Bun from before anything was sent: no name, nobody listening, no trust in the certificate. */
const beforeSending =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|ConnectionRefused|CERT|SIGNATURE|ERR_TLS/;

function neverSent(error: unknown): boolean {
  if (!(error instanceof PanelConnectionError)) return false;
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string" && beforeSending.test(code)) return true;
  }
  return false;
}
