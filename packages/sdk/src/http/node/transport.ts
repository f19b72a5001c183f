import { createTransport as createFetchTransport } from "../fetch-transport.ts";
import type { Transport } from "../transport.ts";

/**
 * What is used on Node: `node:http` and `node:https`, which take less time than `fetch`. Three things are left to it:
 * clients that were given one, bodies that are no text, and everything where `globalThis.fetch` has been replaced, since
 * whoever did that (a test, a framework) wants the requests to go there.
 */
export function createTransport(fetch?: typeof globalThis.fetch): Transport {
  const overFetch = createFetchTransport(fetch);
  if (fetch || !isNodesOwn(globalThis.fetch)) return overFetch;
  return (draft, timeoutMs) => (typeof (draft.body ?? "") === "string" ? exchange : overFetch)(draft, timeoutMs);
}

/** Loaded at the first request, and itself from then on. */
let exchange: Transport = async (draft, timeoutMs) => {
  ({ exchange } = await import("./exchange.ts"));
  return exchange(draft, timeoutMs);
};

/** Node's own function loads what it calls from there; what replaces or wraps it reads differently. */
function isNodesOwn(fetch: unknown): boolean {
  return typeof fetch === "function" && Function.prototype.toString.call(fetch).includes("internal/deps/undici");
}
