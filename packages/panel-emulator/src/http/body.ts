import type { IncomingMessage } from "node:http";
import { badRequest } from "../errors/http-errors.ts";
import { type InputObject, type InputValue, isInputObject, parseQueryString } from "./php-input.ts";

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

/** The fields of a body; `malformed` when it says to be JSON and is not. */
export function parseBody(body: Buffer, contentType: string | undefined): { fields: InputObject; malformed: boolean } {
  if (body.length === 0) return { fields: {}, malformed: false };
  if (isJson(contentType)) {
    try {
      return { fields: fieldsOf(JSON.parse(body.toString()) as InputValue), malformed: false };
    } catch {
      return { fields: {}, malformed: true };
    }
  }
  const isForm = contentType?.toLowerCase().startsWith("application/x-www-form-urlencoded") === true;
  return { fields: isForm ? parseQueryString(body.toString()) : {}, malformed: false };
}

function fieldsOf(value: InputValue): InputObject {
  if (isInputObject(value)) return value;
  if (Array.isArray(value)) return Object.fromEntries(value.map((inner, at) => [String(at), inner]));
  return {};
}

export function malformedJson() {
  return badRequest("The JSON data passed in the request appears to be malformed: Syntax error");
}
