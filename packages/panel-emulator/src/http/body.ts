import type { IncomingMessage } from "node:http";
import { badRequest } from "../errors/http-errors.ts";
import { jsonErrorOf } from "./json-error.ts";
import { type InputObject, type InputValue, isInputObject, nestFields, parseQueryString } from "./php-input.ts";

/** Bytes that the panel takes in one request (100 MiB, as its web server is set up to). */
const largest = 100 * 1024 * 1024;

export async function readBody(message: IncomingMessage): Promise<Buffer> {
  if (message.headers["content-length"] === "0") return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** Any content type with `/json` or `+json` counts. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json/.test(contentType);
}

/** The fields of a body, or what is wrong with one that says to be JSON. */
export interface ParsedBody {
  readonly fields: InputObject;
  readonly jsonError?: string | undefined;
}

/** Reads JSON and both kinds of forms; any other body has no fields. */
export async function parseBody(body: Buffer, contentType = "", method = "POST"): Promise<ParsedBody> {
  if (body.length === 0) return { fields: {} };
  if (isJson(contentType)) {
    const jsonError = jsonErrorOf(body);
    return jsonError ? { fields: {}, jsonError } : { fields: fieldsOf(JSON.parse(body.toString()) as InputValue) };
  }
  const kind = contentType.toLowerCase();
  if (kind.startsWith("application/x-www-form-urlencoded")) return { fields: parseQueryString(body.toString()) };
  if (method === "POST" && kind.startsWith("multipart/form-data"))
    return { fields: await multipart(body, contentType) };
  return { fields: {} };
}

/** The texts of a form with parts; its files are nothing that an operation reads. */
async function multipart(body: Buffer, contentType: string): Promise<InputObject> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    return nestFields(
      [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
    );
  } catch {
    return {};
  }
}

function fieldsOf(value: InputValue): InputObject {
  if (isInputObject(value)) return value;
  if (Array.isArray(value)) return Object.fromEntries(value.map((inner, at) => [String(at), inner]));
  return {};
}

export function malformedJson(reason: string) {
  return badRequest(`The JSON data passed in the request appears to be malformed: ${reason}`);
}
