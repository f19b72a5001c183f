import type { Transport, TransportOptions } from "./transport.ts";

/**
 * Over `fetch`, which every runtime has. In browsers that is all, and an answer is read whole; `limited-transport.ts` and
 * `node/transport.ts` stand in the place of this file elsewhere.
 */
export const createTransport =
  ({ fetch = globalThis.fetch }: TransportOptions, read = (response: Response) => response.text()): Transport =>
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
      return { response, text: await read(response) };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
