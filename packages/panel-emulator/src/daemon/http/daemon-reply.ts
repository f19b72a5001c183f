import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { basename } from "node:path";
import type { DaemonResponseError } from "../daemon-response-error.ts";

/** An error in the daemon's form. */
export function replyError(response: ServerResponse, { status, message, requestId }: DaemonResponseError): void {
  const body = JSON.stringify({ error: message, ...(requestId !== null && { request_id: requestId }) });
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", "x-request-id": requestId ?? randomUUID() })
    .end(body);
}

/** A file for saving. Names that are not ASCII go into the header as they are, which no standard allows. */
export function replyFile(response: ServerResponse, path: string, content: Buffer): void {
  response
    .writeHead(200, {
      "content-type": "application/octet-stream",
      "content-length": content.length,
      "content-disposition": Buffer.from(`attachment; filename=${JSON.stringify(basename(path))}`).toString("latin1"),
      "x-request-id": randomUUID(),
    })
    .end(content);
}
