import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import { PanelConnectionError } from "../errors/panel-connection-error.ts";
import type { PanelError } from "../errors/panel-error.ts";
import { PanelNotJsonError } from "../errors/panel-not-json-error.ts";
import { PanelRateLimitError } from "../errors/panel-rate-limit-error.ts";
import { PanelTimeoutError } from "../errors/panel-timeout-error.ts";
import { type Addressee, errorFromAnswer } from "./error-from-answer.ts";
import type { RequestEvent } from "./hooks.ts";
import { notJson, outcomeUnknown } from "./not-json.ts";
import { pause } from "./pause.ts";
import type { RequestDraft } from "./request-draft.ts";
import { mayHaveHappened, neverSent, retryDelayMs } from "./retry.ts";
import type { SendOptions } from "./send.ts";
import type { Answer } from "./transport.ts";

/** One attempt that gave no result. */
export interface Failure {
  /** What came back, if anything did. */
  readonly answer: Answer | undefined;
  /** What was thrown, if anything was. */
  readonly cause: unknown;
  readonly draft: RequestDraft;
  readonly path: string;
  readonly event: RequestEvent;
  /** Frees the attempt's place in the governor, which is told how long nobody should ask, and tells the hook. */
  ended(error?: unknown, blockedForMs?: number): void | Promise<void>;
}

/**
 * Throws what a failure means, or waits until it is time for another attempt. The response that it may give is that of
 * an earlier attempt to delete, whose answer was lost: nothing is there any more. Loaded at the first failure, with all
 * that only failures need.
 */
export async function afterFailure(
  failure: Failure,
  { retry, hooks, bucket, flavour = "pterodactyl" }: Pick<SendOptions, "retry" | "hooks" | "bucket" | "flavour">,
): Promise<Response | undefined> {
  const { answer, draft, event, ended } = failure;
  const { method, attempt } = event;
  if (attempt > 1 && method === "DELETE" && answer?.response.status === 404) {
    await ended();
    return new Response(null, { status: 204 });
  }
  learnAllRemedies();
  // A bucket is named for the panel, the API, and the first characters of the key.
  const error = errorOf(failure, { flavour, key: bucket.slice(bucket.lastIndexOf(" ") + 1) });
  const idempotent = draft.idempotent ?? /^(GET|PATCH|DELETE)$/.test(method);
  const delayMs = retryDelayMs(error, { idempotent, attempt }, draft.retry ?? retry);
  const certain =
    delayMs !== undefined || idempotent || neverSent(error) || !(mayHaveHappened(error) || isTaken(answer));
  const request = { method, path: failure.path };
  const thrown = certain ? error : outcomeUnknown(request, error);
  await ended(thrown, blockedForMs(error));
  if (delayMs === undefined) throw thrown;
  await hooks.onRetry?.({ ...event, error, delayMs });
  await pause(delayMs, draft.signal);
  return undefined;
}

/** How long nobody may ask. Too many backups of one server is no limit of the API: everything else goes on. */
function blockedForMs(error: PanelError): number | undefined {
  if (!(error instanceof PanelRateLimitError) || error.errors[0]?.code === "TooManyRequestsHttpException")
    return undefined;
  return error.retryAfterMs ?? 1000;
}

function errorOf({ answer, cause, path, draft: { method, url } }: Failure, addressee: Addressee): PanelError {
  const request = { method, path };
  if (answer)
    return answer.response.ok ? notJson(answer, request, cause) : errorFromAnswer(answer, request, url, addressee);
  const { name, message, cause: deeper } = cause as Error;
  if (name === "AnswerTooLarge") {
    // Transports have nothing but words to tell it.
    const status = Number.parseInt(message, 10);
    return new PanelNotJsonError("answer_too_large", message, { request, status, cause });
  }
  if (name === "TimeoutError") return new PanelTimeoutError("timed_out", message, { request, cause });
  // `fetch failed` alone helps nobody.
  const reason = deeper instanceof Error ? `${message}: ${wordsOf(deeper)}` : wordsOf(cause as Error);
  return new PanelConnectionError("connection_failed", reason, { request, cause });
}

/** Whether a panel seems to have taken the request and said so in a way that nobody can read. A web page is that of a proxy or a login. */
function isTaken(answer: Answer | undefined): boolean {
  return answer?.response.ok === true && !answer.response.headers.get("content-type")?.includes("html");
}

/** Node says nothing but a code where it failed at several addresses of one name. */
function wordsOf({ message, code }: Error & { readonly code?: unknown }): string {
  return message || String(code);
}
