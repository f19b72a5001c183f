import type { PanelRequest } from "../errors/panel-error.ts";
import { type Answer, attempt, readJson } from "./attempt.ts";
import { errorFromAnswer } from "./error-from-answer.ts";
import type { PanelHooks } from "./hooks.ts";
import { pause } from "./pause.ts";
import type { Priority, RateGovernor } from "./rate-governor.ts";
import { bucketsOf, readingsOf } from "./rate-scope.ts";
import type { RequestDraft } from "./request-draft.ts";
import { finalError, type RetryOptions, retryDelayMs } from "./retry.ts";

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
    const idempotent = draft.idempotent ?? (method === "GET" || method === "PATCH" || method === "DELETE");
    let failed = false;
    for (let number = 1; ; number++) {
      const event = { api, method, url, attempt: number, priority };
      signal?.throwIfAborted();
      if (buckets[1]) await governor.acquire(buckets[1], priority, signal);
      try {
        await governor.acquire(buckets[0], priority, signal);
      } catch (aborted) {
        if (buckets[1]) governor.settle(buckets[1]);
        throw aborted;
      }
      let answer: Answer | undefined;
      let error: unknown;
      const startedAt = performance.now();
      try {
        await hooks.onRequest?.(event);
        answer = await attempt(options.fetch, draft, draft.timeoutMs ?? options.timeoutMs, request);
        const { response } = answer;
        // Deleting what an earlier, lost attempt has deleted is success.
        if (failed && method === "DELETE" && response.status === 404) {
          return withJson({ response: new Response(null, { status: 204 }), text: "" }, request);
        }
        if (!response.ok) throw errorFromAnswer(answer, request, url);
        return withJson(answer, request);
      } catch (thrown) {
        error = thrown;
      } finally {
        const [first, second] = answer ? readingsOf(answer.response, buckets) : [];
        governor.settle(buckets[0], first);
        if (buckets[1]) governor.settle(buckets[1], second);
        const { status, headers } = answer?.response ?? {};
        await hooks.onResponse?.({ ...event, status, headers, durationMs: performance.now() - startedAt, error });
      }
      signal?.throwIfAborted();
      const failure = { error, request, idempotent, attempt: number };
      const delayMs = retryDelayMs(failure, draft.retry ?? options.retry);
      if (delayMs === undefined) throw finalError(failure);
      await hooks.onRetry?.({ ...event, error, delayMs });
      await pause(delayMs, signal);
      failed = true;
    }
  };
}

/** The response with its body read already: `json()` and `text()` may be called any number of times. */
function withJson(answer: Answer, request: PanelRequest): Response {
  const { response, text } = answer;
  const rawText = request.path.endsWith("/files/contents") && !response.headers.get("content-type")?.includes("html");
  const json = rawText ? undefined : readJson(answer, request);
  return Object.defineProperties(response, {
    text: { value: async () => text },
    json: { value: async () => json },
  });
}
