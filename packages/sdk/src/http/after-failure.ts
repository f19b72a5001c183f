import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { PanelConnectionError } from "../errors/panel-connection-error.ts";
import type { PanelError, PanelRequest } from "../errors/panel-error.ts";
import { PanelRateLimitError } from "../errors/panel-rate-limit-error.ts";
import { PanelTimeoutError } from "../errors/panel-timeout-error.ts";
import type { Answer } from "./attempt.ts";
import { errorFromAnswer } from "./error-from-answer.ts";
import { notJson } from "./not-json.ts";
import { mayHaveHappened, neverSent, type RetryOptions, retryDelayMs } from "./retry.ts";

/** One attempt that gave no result. */
export interface Failure {
  /** What came back, if anything did. */
  readonly answer: Answer | undefined;
  /** What was thrown, if anything was. */
  readonly cause: unknown;
  readonly request: PanelRequest;
  readonly url: string;
  /** Whether carrying it out twice is the same as once. */
  readonly idempotent: boolean;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface Verdict {
  readonly error: PanelError;
  /** How long to wait before the next attempt, in milliseconds; undefined when there must be none. */
  readonly delayMs: number | undefined;
  /** For how long nobody should ask, in milliseconds, when the panel had too many requests. */
  readonly blockedForMs?: number | undefined;
}

/**
 * What a failure means and whether to try again. It is loaded at the first failure, with all that only failures need.
 */
export function afterFailure(failure: Failure, retry: RetryOptions | false): Verdict {
  learnAllRemedies();
  const { request, idempotent, attempt } = failure;
  const error = errorOf(failure);
  const delayMs = retryDelayMs(error, { idempotent, attempt }, retry);
  if (error instanceof PanelRateLimitError) return { error, delayMs, blockedForMs: error.retryAfterMs ?? 1000 };
  if (delayMs !== undefined || idempotent || neverSent(error) || !mayHaveHappened(error)) return { error, delayMs };
  const unknown = new OutcomeUnknownError("outcome_unknown", "it may have happened", { request, cause: error });
  return { error: unknown, delayMs };
}

function errorOf({ answer, cause, request, url }: Failure): PanelError {
  if (answer) return answer.response.ok ? notJson(answer, request, cause) : errorFromAnswer(answer, request, url);
  const { name, message, cause: deeper } = cause as Error;
  if (name === "TimeoutError") return new PanelTimeoutError("timed_out", message, { request, cause });
  // `fetch failed` alone helps nobody.
  const reason = deeper instanceof Error ? `${message}: ${deeper.message}` : message;
  return new PanelConnectionError("connection_failed", reason, { request, cause });
}
