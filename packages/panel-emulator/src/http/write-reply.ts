import type { ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

/** JSON as the panel's language writes it; browsers and clients read the same. */
export function encodeBody(body: unknown): string | Buffer {
  if (body === null) return "";
  if (typeof body === "string" || Buffer.isBuffer(body)) return body;
  return JSON.stringify(body);
}

export function writeReply(response: ServerResponse, reply: Reply, withBody: boolean): void {
  const content = encodeBody(reply.body);
  const headers: Record<string, string | number> = { ...reply.headers };
  if (reply.body !== null && headers["content-type"] === undefined) headers["content-type"] = "application/json";
  headers["cache-control"] ??= "no-cache, private";
  if (reply.status !== 204) headers["content-length"] = Buffer.byteLength(content);
  response.writeHead(reply.status, headers);
  response.end(withBody && reply.status !== 204 ? content : undefined);
}
