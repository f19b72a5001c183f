import { PanelConnectionError } from "../errors/panel-connection-error.ts";
import type { PanelRequest } from "../errors/panel-error.ts";
import { PanelNotJsonError } from "../errors/panel-not-json-error.ts";
import { PanelTimeoutError } from "../errors/panel-timeout-error.ts";
import type { RequestDraft } from "./request-draft.ts";

/** An answer whose body is here, so that reading it can neither hang nor fail. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request once and reads its whole answer within the time. Redirects are not followed: the key would go
 * elsewhere, and a POST would become a GET.
 *
 * @throws {PanelTimeoutError} when the time is over
 * @throws {PanelConnectionError} when no whole answer comes
 */
export async function attempt(
  fetch: typeof globalThis.fetch,
  draft: RequestDraft,
  timeoutMs: number,
  request: PanelRequest,
): Promise<Answer> {
  const { signal } = draft;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    const response = await fetch(draft.url, {
      method: draft.method,
      headers: draft.headers,
      body: draft.body ?? null,
      redirect: "manual",
      signal: controller.signal,
    });
    return { response, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    if (controller.signal.aborted) {
      throw new PanelTimeoutError("timed_out", `no answer within ${timeoutMs} ms`, { request, cause });
    }
    throw new PanelConnectionError("connection_failed", reason(cause), { request, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** `fetch failed` alone helps nobody; what happened stands in the cause. */
function reason(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

/**
 * The JSON of a 2xx answer, undefined for an empty body.
 *
 * @throws {PanelNotJsonError} for a web page and for JSON that was cut off
 */
export function readJson({ response, text }: Answer, request: PanelRequest): unknown {
  const details = { request, status: response.status };
  const type = response.headers.get("content-type") ?? "";
  if (text === "") return undefined;
  if (!type.includes("json")) {
    const title = /<title>([^<]{1,80})/i.exec(text)?.[1]?.trim();
    throw new PanelNotJsonError(
      "not_json",
      `${response.status} with ${type || "no content type"}${title ? ` "${title}"` : ""}`,
      details,
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PanelNotJsonError("malformed_json", `${response.status} with JSON that does not parse`, {
      ...details,
      cause,
    });
  }
}
