import type { IncomingMessage } from "node:http";
import { expectsJson } from "./accept.ts";
import { isJson, parseBody, readBody } from "./body.ts";
import { cleanInput } from "./clean-input.ts";
import type { PanelRequest } from "./panel-request.ts";
import { parseQueryString } from "./php-input.ts";

/** Texts of file requests that address a server by its whole uuid keep their spaces, because file names may have them. */
const filesRoute = /^\/api\/client\/servers\/[a-z0-9-]{36}\/files(\/?$|\/.*$)/i;

export async function parseRequest(message: IncomingMessage): Promise<PanelRequest> {
  const target = message.url ?? "/";
  const at = target.indexOf("?");
  const rawPath = at === -1 ? target : target.slice(0, at);
  const path = normalizePath(rawPath);
  const contentType = message.headers["content-type"];
  const body = await readBody(message);
  const { fields, jsonError } = await parseBody(body, contentType, message.method);
  const cleaning = { trim: !filesRoute.test(path) };
  const query = at === -1 ? {} : cleanInput(parseQueryString(target.slice(at + 1)), cleaning);
  const cleaned = cleanInput(fields, cleaning);
  const readsBody = message.method !== "GET" && message.method !== "HEAD" ? true : isJson(contentType);
  return {
    method: overriddenMethod(message, fields._method ?? query._method),
    path,
    rawPath: rawPath.replaceAll(/^\/+|\/+$/g, ""),
    headers: message.headers,
    ip: remoteAddress(message),
    query,
    input: readsBody ? { ...query, ...cleaned } : query,
    body,
    jsonError,
    expectsJson: expectsJson(message.headers),
  };
}

/** Only a POST can say to be something else; a method that the panel does not know is then refused as such. */
function overriddenMethod(message: IncomingMessage, field: unknown): string {
  const method = message.method ?? "GET";
  if (method !== "POST") return method;
  const header = message.headers["x-http-method-override"];
  const wanted = String(header ?? (typeof field === "string" ? field : method)).toUpperCase();
  return /^[A-Z]+$/.test(wanted) ? wanted : method;
}

function normalizePath(raw: string): string {
  let path = raw;
  try {
    path = decodeURIComponent(raw);
  } catch {
    /* A path that is not UTF-8 is looked up as it stands and not found. */
  }
  return path.replace(/\/+$/, "") || "/";
}

function remoteAddress(message: IncomingMessage): string {
  const address = message.socket.remoteAddress ?? "127.0.0.1";
  return address.startsWith("::ffff:") ? address.slice(7) : address === "::1" ? "127.0.0.1" : address;
}
