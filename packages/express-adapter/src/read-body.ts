import { RequestError } from "@hatchery/provisioner/http";
import express, { type Request, type RequestHandler, type Response } from "express";

/** Reads a body as JSON. */
export type BodyReader = (request: Request, response: Response, limitBytes: number) => Promise<unknown>;

/** Reads JSON bodies of at most so many bytes. A body that the host has read already is taken as it is. */
export function bodyReader(): BodyReader {
  const readers = new Map<number, RequestHandler>();
  return async (request, response, limit) => {
    const reader = readers.get(limit) ?? express.json({ limit, strict: true });
    readers.set(limit, reader);
    await new Promise<void>((resolve, reject) => {
      reader(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(asRequestError(error))));
    });
    if (request.body !== undefined || !hasBody(request)) return request.body;
    const type = request.get("content-type") ?? "unknown";
    throw new RequestError("unsupported_media_type", `A body of type ${type} is not read here.`);
  };
}

function hasBody(request: Request): boolean {
  return request.get("transfer-encoding") !== undefined || Number(request.get("content-length") ?? 0) > 0;
}

/** What `body-parser` refuses, in our words; its `type` says what it was. */
function asRequestError(error: unknown): unknown {
  if (!(error instanceof Error) || !("type" in error)) return error;
  switch (error.type) {
    case "entity.too.large":
      return new RequestError("body_too_large", "The body is larger than this route takes.", { cause: error });
    case "entity.parse.failed":
      return new RequestError("malformed_json", "The body could not be read as a JSON object or list.", {
        cause: error,
      });
    case "charset.unsupported":
    case "encoding.unsupported":
      return new RequestError("unsupported_media_type", "The body's encoding is not read here.", { cause: error });
    default:
      return new RequestError("malformed_request", "The body could not be read.", { cause: error });
  }
}
