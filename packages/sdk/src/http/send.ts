import type { Flavour } from "./flavour.ts";
import type { PanelHooks } from "./hooks.ts";
import type { Priority, RateGovernor } from "./rate-governor.ts";
import { type Buckets, bucketsOf, readingsOf } from "./rate-scope.ts";
import { readable } from "./readable.ts";
import type { RequestDraft } from "./request-draft.ts";
import type { RetryOptions } from "./retry.ts";
import type { Answer, Transport } from "./transport.ts";

export interface SendOptions {
  readonly api: "application" | "client";
  /** @default "pterodactyl" */
  readonly flavour?: Flavour | undefined;
  readonly transport: Transport;
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
    const path = pathOf(url);
    const buckets = bucketsOf(options.bucket, method, path);
    for (let number = 1; ; number++) {
      const event = { api, method, url, attempt: number, priority };
      if (hooks.onRequest) await hooks.onRequest(event);
      signal?.throwIfAborted();
      const turn = acquire(governor, buckets, priority, signal);
      if (turn) await turn;
      const startedAt = performance.now();
      let answer: Answer | undefined;
      let result: Response | undefined;
      let cause: unknown;
      try {
        answer = await options.transport(draft, draft.timeoutMs ?? options.timeoutMs);
        if (answer.response.ok) result = readable(answer, path);
      } catch (thrown) {
        cause = thrown;
      }
      const ended = (error?: unknown, blockedForMs?: number) => {
        const readings = answer && readingsOf(answer.response, buckets, blockedForMs);
        buckets.forEach((bucket, index) => {
          governor.settle(bucket, readings?.[index]);
        });
        const { status, headers } = answer?.response ?? {};
        return hooks.onResponse?.({ ...event, status, headers, durationMs: performance.now() - startedAt, error });
      };
      if (result || signal?.aborted) {
        const told = ended(result ? undefined : signal?.reason);
        if (told) await told;
        if (result) return result;
        throw signal?.reason;
      }
      const { afterFailure } = await import("../on-demand.ts");
      result = await afterFailure({ answer, cause, draft, path, event, ended }, options);
      if (result) return result;
    }
  };
}

/** The path of a URL that is known to be one. */
function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]+|[?#].*/g, "");
}

/** Takes one request of each bucket, the scarcest first; undefined when it may go at once. */
function acquire(
  governor: RateGovernor,
  [shared, own]: Buckets,
  priority: Priority,
  signal: AbortSignal | undefined,
): Promise<void> | undefined {
  return own ? acquireBoth(governor, shared, own, priority, signal) : governor.acquire(shared, priority, signal);
}

async function acquireBoth(
  governor: RateGovernor,
  shared: string,
  own: string,
  priority: Priority,
  signal: AbortSignal | undefined,
): Promise<void> {
  await governor.acquire(own, priority, signal);
  try {
    await governor.acquire(shared, priority, signal);
  } catch (aborted) {
    governor.settle(own);
    throw aborted;
  }
}
