import { PanelConnectionError } from "../errors/panel-connection-error.ts";
import { isPanelError } from "../errors/panel-error.ts";
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

/** How long to wait before the next attempt, in milliseconds; undefined when there must be none. */
export function retryDelayMs(
  error: unknown,
  { idempotent, attempt }: { readonly idempotent: boolean; readonly attempt: number },
  options: RetryOptions | false,
): number | undefined {
  const { limit = 2, delayMs = 500, maxRetryAfterMs = 60_000 } = options || { limit: 0 };
  if (attempt > limit) return undefined;
  const backoff = delayMs * 2 ** (attempt - 1) * (1 - Math.random() / 2);
  if (error instanceof PanelRateLimitError) {
    const { retryAfterMs = backoff } = error;
    return retryAfterMs <= maxRetryAfterMs ? retryAfterMs + backoff / 4 : undefined;
  }
  const again = mayHaveHappened(error) && !isPanelError(error, "answer_too_large");
  return neverSent(error) || (idempotent && again) ? backoff : undefined;
}

/** Whether the request may have been carried out although it failed. A web page in place of the API means it was not. */
export function mayHaveHappened(error: unknown): boolean {
  return (
    error instanceof PanelTimeoutError ||
    error instanceof PanelConnectionError ||
    error instanceof PanelUnavailableError ||
    (error instanceof PanelNotJsonError && error.code !== "not_json")
  );
}

/** Errors of Node, Deno and Bun from before anything was sent: no name, nobody listening, no way through the proxy, no trust in the certificate. */
const beforeSending =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|PROXY_TUNNEL|ConnectionRefused|CERT|SIGNATURE|ERR_TLS/;

/** Whether the request certainly did not leave. */
export function neverSent(error: unknown): boolean {
  if (!(error instanceof PanelConnectionError)) return false;
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string" && beforeSending.test(code)) return true;
  }
  return false;
}
