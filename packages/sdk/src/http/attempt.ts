import type { RequestDraft } from "./request-draft.ts";

/** An answer whose body is here, so that reading it can neither hang nor fail. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request once and reads its whole answer. Redirects are not followed: the key would go elsewhere, and a POST
 * would become a GET. When the time is over it throws a `TimeoutError`, and else what `fetch` throws.
 */
export async function attempt(fetch: typeof globalThis.fetch, draft: RequestDraft, timeoutMs: number): Promise<Answer> {
  const { method, headers, body = null, signal } = draft;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(
    () => controller.abort(new DOMException(`${timeoutMs} ms are over`, "TimeoutError")),
    timeoutMs,
  );
  signal?.addEventListener("abort", abort);
  try {
    const response = await fetch(draft.url, { method, headers, body, redirect: "manual", signal: controller.signal });
    return { response, text: await response.text() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/**
 * A good answer with its body read already: `json()` and `text()` may be called any number of times. Throws for what is
 * neither empty nor JSON, unless it is a file's content.
 */
export function readable({ response, text }: Answer, path: string): Response {
  const type = response.headers.get("content-type");
  const isFile = path.endsWith("/files/contents") && !type?.includes("html");
  if (!isFile && text && !type?.includes("json")) throw new TypeError("not JSON");
  const json = isFile || !text ? undefined : JSON.parse(text);
  return Object.assign(response, { text: async () => text, json: async () => json });
}
