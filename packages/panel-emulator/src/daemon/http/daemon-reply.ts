import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { basename } from "node:path";
import type { DaemonResponseError } from "../daemon-response-error.ts";

/** An error in the daemon's form. */
export function replyError(response: ServerResponse, { status, message, requestId }: DaemonResponseError): void {
  const body = JSON.stringify({ error: message, request_id: requestId });
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", "x-request-id": requestId })
    .end(body);
}

/** A file for saving. */
export function replyFile(response: ServerResponse, path: string, content: Buffer): void {
  response
    .writeHead(200, {
      "content-type": "application/octet-stream",
      "content-length": content.length,
      "content-disposition": `attachment; filename=${JSON.stringify(basename(path))}`,
      "x-request-id": randomUUID(),
    })
    .end(content);
}
