import { createTransport as createLimitedTransport, defaultMaximumBytes } from "../limited-transport.ts";
import type { Transport, TransportOptions } from "../transport.ts";
import type { Exchange } from "./exchange.ts";

/**
 * What is used on Node: `node:http` and `node:https`, which take less time than `fetch`. Three things are left to it:
 * clients that were given one, bodies that are no text, and everything where `globalThis.fetch` has been replaced, since
 * whoever did that (a test, a framework) wants the requests to go there.
 */
export function createTransport(options: TransportOptions): Transport {
  const { fetch, maximumAnswerBytes = defaultMaximumBytes } = options;
  const overFetch = createLimitedTransport(options);
  if (fetch || !isNodesOwn(globalThis.fetch)) return overFetch;
  return (draft, timeoutMs) =>
    typeof (draft.body ?? "") === "string"
      ? exchange(draft, timeoutMs, maximumAnswerBytes)
      : overFetch(draft, timeoutMs);
}

/** Loaded at the first request, and itself from then on. */
let exchange: Exchange = async (...given) => {
  ({ exchange } = await import("./exchange.ts"));
  return exchange(...given);
};

/** Node's own function loads what it calls from there; what replaces or wraps it reads differently. */
function isNodesOwn(fetch: unknown): boolean {
  return typeof fetch === "function" && Function.prototype.toString.call(fetch).includes("internal/deps/undici");
}
