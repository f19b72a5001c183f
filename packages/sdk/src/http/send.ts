import type { PanelRequest } from "../errors/panel-error.ts";
import { type Answer, attempt, readable } from "./attempt.ts";
import type { PanelHooks } from "./hooks.ts";
import type { Priority, RateGovernor } from "./rate-governor.ts";
import { type Buckets, bucketsOf, readingsOf } from "./rate-scope.ts";
import type { RequestDraft } from "./request-draft.ts";
import type { RetryOptions } from "./retry.ts";

export interface SendOptions {
  readonly api: "application" | "client";
  readonly fetch: typeof globalThis.fetch;
  readonly governor: RateGovernor;
  /** Tells panel, API and key apart in the governor. */
  readonly bucket: string;
  readonly timeoutMs: number;
  readonly retry: RetryOptions | false;
  readonly priority: Priority;
  readonly hooks: PanelHooks;
}

/** The `fetch` of openapi-fetch: waits its turn, sends, retries what is safe, and throws for everything but a good answer. */
export function createSend(options: SendOptions): (draft: RequestDraft) => Promise<Response> {
  const { api, governor, hooks } = options;
  return async (draft) => {
    const { method, url, signal, priority = options.priority } = draft;
    const request: PanelRequest = { method, path: new URL(url).pathname };
    const buckets = bucketsOf(options.bucket, method, request.path);
    const idempotent = draft.idempotent ?? /^(GET|PATCH|DELETE)$/.test(method);
    for (let number = 1; ; number++) {
      const event = { api, method, url, attempt: number, priority };
      await hooks.onRequest?.(event);
      await acquire(governor, buckets, priority, signal);
      const startedAt = performance.now();
      let answer: Answer | undefined;
      let result: Response | undefined;
      let cause: unknown;
      try {
        answer = await attempt(options.fetch, draft, draft.timeoutMs ?? options.timeoutMs);
        // Deleting again what an earlier, lost attempt has deleted is success.
        const deleted = number > 1 && method === "DELETE" && answer.response.status === 404;
        if (deleted) result = readable({ response: new Response(null, { status: 204 }), text: "" }, url);
        else if (answer.response.ok) result = readable(answer, request.path);
      } catch (thrown) {
        cause = thrown;
      }
      const settle = (blockedForMs?: number) => {
        const readings = answer && readingsOf(answer.response, buckets, blockedForMs);
        governor.settle(buckets[0], readings?.[0]);
        if (buckets[1]) governor.settle(buckets[1], readings?.[1]);
      };
      const { status, headers } = answer?.response ?? {};
      const ended = { ...event, status, headers, durationMs: performance.now() - startedAt };
      if (result) {
        settle();
        await hooks.onResponse?.({ ...ended, error: undefined });
        return result;
      }
      if (signal?.aborted) {
        settle();
        throw signal.reason;
      }
      const { afterFailure, pause } = await import("../on-demand.ts");
      const failure = { answer, cause, request, url, idempotent, attempt: number };
      const { error, delayMs, blockedForMs } = afterFailure(failure, draft.retry ?? options.retry);
      settle(blockedForMs);
      await hooks.onResponse?.({ ...ended, error });
      if (delayMs === undefined) throw error;
      await hooks.onRetry?.({ ...event, error, delayMs });
      await pause(delayMs, signal);
    }
  };
}

/** Takes one request of each bucket, the scarcest first. */
async function acquire(
  governor: RateGovernor,
  [shared, own]: Buckets,
  priority: Priority,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  if (own) await governor.acquire(own, priority, signal);
  try {
    await governor.acquire(shared, priority, signal);
  } catch (aborted) {
    if (own) governor.settle(own);
    throw aborted;
  }
}
