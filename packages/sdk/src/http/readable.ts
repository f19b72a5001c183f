import type { Answer } from "./transport.ts";

/**
 * A good answer with its body read already: `json()` and `text()` may be called any number of times. Throws for what is
 * neither empty nor JSON, unless it is a file: one of a server, or an egg.
 */
export function readable({ response, text }: Answer, path: string): Response {
  const type = response.headers.get("content-type");
  const isFile = /\/(contents|export)$/.test(path) && !type?.includes("html");
  if (!isFile && text && !type?.includes("json")) throw new TypeError("not JSON");
  const json = isFile || !text ? undefined : JSON.parse(text);
  return Object.assign(response, { text: async () => text, json: async () => json });
}
