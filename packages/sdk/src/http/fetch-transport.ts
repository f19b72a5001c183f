import type { Transport } from "./transport.ts";

/** Over `fetch`, which every runtime has. Node has another file in the place of this one: `node/transport.ts`. */
export const createTransport =
  (fetch = globalThis.fetch): Transport =>
  async ({ url, method, headers, body = null, signal }, timeoutMs) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    const timer = setTimeout(
      () => controller.abort(new DOMException(`${timeoutMs} ms are over`, "TimeoutError")),
      timeoutMs,
    );
    signal?.addEventListener("abort", abort);
    try {
      const response = await fetch(url, { method, headers, body, redirect: "manual", signal: controller.signal });
      return { response, text: await response.text() };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
