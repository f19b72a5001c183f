import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Panel } from "../../panel.ts";
import { DaemonResponseError } from "../daemon-response-error.ts";
import type { DaemonServer } from "../daemon-server.ts";
import { fileErrors } from "../files/file-errors.ts";
import { logDaemonActivity } from "../log-daemon-activity.ts";
import { type NodeClaims, verifyNodeToken } from "../tokens/node-token.ts";
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

const notHere = () => new DaemonResponseError(404, "The requested resource was not found on this server.");
const mebibyte = 1024 * 1024;

/** What signed URLs lead to, by method and path. */
export const signedRoutes: Readonly<Record<string, (signed: SignedRequest) => void | Promise<void>>> = {
  "GET /download/file": ({ server, claims, response }) => {
    const path = claims.file_path ?? "";
    const node = server.files.tree.find(path);
    if (!node) throw fileErrors.notFound();
    if (node.kind === "directory") throw notHere();
    replyFile(response, path, node.content);
  },
  "GET /download/backup": ({ server, claims, response }) => {
    const backup = server.backups.get(claims.backup_uuid ?? "");
    if (!backup) throw new DaemonResponseError(404, "The requested backup was not found on this server.");
    replyFile(response, `${claims.backup_uuid}.tar.gz`, backup.content);
  },
  "POST /upload/file": receiveFiles,
};

/** Checks the token of a signed URL, which is good for one request. */
export function openSigned(panel: Panel, url: URL): { readonly claims: NodeClaims; readonly server: DaemonServer } {
  let claims: NodeClaims;
  try {
    claims = verifyNodeToken(panel, url.searchParams.get("token") ?? "");
  } catch {
    throw fileErrors.unexpected();
  }
  const server = panel.state.servers.first("uuid", claims.server_uuid);
  if (!server || !panel.daemonServers.tokens.use(claims)) throw notHere();
  return { claims, server: panel.daemonServers.of(server) };
}

async function receiveFiles({ panel, request, response, url, claims, server }: SignedRequest): Promise<void> {
  const directory = url.searchParams.get("directory") ?? "/";
  const files = await multipartFiles(request);
  if (files.length === 0) throw new DaemonResponseError(400, "No files were found on the request body.");
  const limit = (server.row && panel.state.nodes.get(server.row.node_id)?.upload_size) ?? 100;
  for (const { name, size } of files) {
    if (size <= limit * mebibyte) continue;
    throw new DaemonResponseError(400, `File ${name} is larger than the maximum file upload size of ${limit} MB.`);
  }
  for (const file of files) {
    server.files.write(`${directory}/${file.name}`, Buffer.from(await file.arrayBuffer()));
    logDaemonActivity(panel, {
      event: "server:file.uploaded",
      server: server.row,
      userUuid: claims.user_uuid,
      properties: { file: file.name, directory },
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
    throw new DaemonResponseError(400, "Failed to get multipart form data from request.");
  }
}
