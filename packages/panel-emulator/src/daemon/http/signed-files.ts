import type { IncomingMessage, ServerResponse } from "node:http";
import { posix } from "node:path";
import { Readable } from "node:stream";
import type { Panel } from "../../panel.ts";
import { DaemonResponseError } from "../daemon-response-error.ts";
import type { DaemonServer } from "../daemon-server.ts";
import { fileErrors } from "../files/file-errors.ts";
import { logDaemonActivity } from "../log-daemon-activity.ts";
import { type NodeClaims, type TokenScope, type VerifiedToken, verifyNodeToken } from "../tokens/node-token.ts";
import { replyFile } from "./daemon-reply.ts";

/** A request with a signed URL, once its token is found to be good. */
export interface SignedRequest {
  readonly panel: Panel;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly claims: NodeClaims;
  readonly server: DaemonServer;
}

const mebibyte = 1024 * 1024;

interface SignedRoute {
  readonly scope: TokenScope;
  readonly answer: (signed: SignedRequest) => void | Promise<void>;
}

/** What signed URLs lead to, by method and path. */
export const signedRoutes: Readonly<Record<string, SignedRoute>> = {
  "GET /download/file": {
    scope: "file-download",
    answer: ({ server, claims, response }) => {
      const path = claims.file_path ?? "";
      replyFile(response, path, server.files.download(path));
    },
  },
  "GET /download/backup": {
    scope: "backup-download",
    answer: ({ server, claims, response }) => {
      const backup = server.backups.get(claims.backup_uuid ?? "");
      if (!backup) throw new DaemonResponseError(404, "The requested backup was not found on this server.", null);
      replyFile(response, `${claims.backup_uuid}.tar.gz`, backup.content);
    },
  },
  "POST /upload/file": { scope: "file-upload", answer: receiveFiles },
};

/** Checks the token of a signed URL. */
export function openSigned(
  panel: Panel,
  url: URL,
  scope: TokenScope,
): { readonly claims: NodeClaims; readonly server: DaemonServer } {
  const { claims, hasScope } = verified(panel, url, scope);
  if (!hasScope) throw new DaemonResponseError(403, "You do not have permission to perform this action.");
  const row = panel.state.servers.first("uuid", claims.server_uuid);
  if (!row) throw fileErrors.notOnServer();
  return { claims, server: panel.daemonServers.of(row) };
}

/** An expired token and one of somebody else are unexpected to the daemon. */
function verified(panel: Panel, url: URL, scope: TokenScope): VerifiedToken {
  try {
    return verifyNodeToken(panel, url.searchParams.get("token") ?? "", scope);
  } catch {
    throw fileErrors.unexpected();
  }
}

const badRequest = (text: string) => new DaemonResponseError(400, text, null);

/** Of a file's name only the last part counts. Sizes are looked at before anything is written, the deny list is not. */
async function receiveFiles({ panel, request, response, url, claims, server }: SignedRequest): Promise<void> {
  const directory = url.searchParams.get("directory") ?? "/";
  const files = (await multipartFiles(request)).map((file) => ({
    file,
    name: posix.basename(file.name),
    size: file.size,
  }));
  if (files.length === 0) throw badRequest("No files were found on the request body.");
  const limit = (server.row && panel.state.nodes.get(server.row.node_id)?.upload_size) ?? 100;
  for (const { name, size } of files) {
    if (size <= limit * mebibyte) continue;
    throw badRequest(`File ${name} is larger than the maximum file upload size of ${limit} MB.`);
  }
  for (const { file, name } of files) {
    server.files.write(`${directory}/${name}`, Buffer.from(await file.arrayBuffer()));
    logDaemonActivity(panel, {
      event: "server:file.uploaded",
      server: server.row,
      userUuid: claims.user_uuid,
      properties: { file: name, directory },
    });
  }
  response.writeHead(200).end();
}

async function multipartFiles(request: IncomingMessage): Promise<File[]> {
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const body = new Response(Readable.toWeb(request) as ReadableStream, { headers });
  try {
    return (await body.formData()).getAll("files").filter((entry) => typeof entry !== "string");
  } catch {
    throw badRequest("Failed to get multipart form data from request.");
  }
}
