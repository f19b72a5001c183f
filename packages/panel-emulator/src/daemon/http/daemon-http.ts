import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Panel } from "../../panel.ts";
import type { DaemonFault } from "../daemon-faults.ts";
import { DaemonResponseError } from "../daemon-response-error.ts";
import { fileErrors } from "../files/file-errors.ts";
import { ConsoleSockets } from "./console-sockets.ts";
import { replyError } from "./daemon-reply.ts";
import { openSigned, signedRoutes } from "./signed-files.ts";
import { strikeConnection } from "./strike-connection.ts";

/** The daemons' own address, which the emulator serves on the panel's port: signed URLs and console websockets. */
export interface DaemonHttp {
  /** Answers a request when it is one for a daemon; false otherwise. */
  handleRequest(panel: Panel, request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes over a websocket when its path is one of a daemon; false otherwise. */
  handleUpgrade(panel: Panel, request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** A daemon that cannot be reached any more loses its websockets. */
  strike(panel: Panel, fault: DaemonFault): void;
  /** The daemon of a node ends: its websockets break. */
  breakOff(node: number): void;
  /** Ends what is open, because the panel starts anew or stops. */
  closeAll(): void;
}

const socketPath = /^\/api\/servers\/([0-9a-f-]{36})\/ws$/;

export function createDaemonHttp(): DaemonHttp {
  const sockets = new ConsoleSockets();
  return {
    handleRequest(panel, request, response) {
      const url = urlOf(request);
      const isSigned = Object.keys(signedRoutes).some((route) => route.split(" ")[1] === url.pathname);
      if (!isSigned) return false;
      allowOrigin(panel, request.headers.origin, response);
      if (request.method === "OPTIONS") response.writeHead(204).end();
      else void answerSigned(panel, request, response, url);
      return true;
    },
    handleUpgrade(panel, request, socket, head) {
      const uuid = socketPath.exec(urlOf(request).pathname)?.[1];
      if (uuid === undefined) return false;
      void sockets.accept(panel, uuid, request, socket, head);
      return true;
    },
    strike: (panel, fault) => sockets.strike(panel, fault),
    breakOff: (node) => sockets.breakOff(node),
    closeAll: () => sockets.closeAll(),
  };
}

async function answerSigned(panel: Panel, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    const route = signedRoutes[`${request.method} ${url.pathname}`];
    if (!route) throw new DaemonResponseError(404, "404 page not found");
    const { claims, server } = openSigned(panel, url, route.scope);
    if (!server.process.isUp) return void request.socket.destroy();
    if (!server.process.tokens.use(claims)) throw fileErrors.notOnServer();
    const fault = panel.faults.take(server.row?.node_id ?? 0, request.method ?? "GET", url.pathname);
    if (fault && (await strikeConnection(panel, fault, request.socket)) === "gone") return;
    await route.answer({ panel, request, response, url, claims, server });
  } catch (error) {
    replyError(response, error instanceof DaemonResponseError ? error : fileErrors.unexpected());
  }
}

/** Pages of the panel may read what the daemon answers, and those that it allows besides. Requests are carried out for any. */
function allowOrigin(panel: Panel, origin: string | undefined, response: ServerResponse): void {
  const { allowedOrigins } = panel.daemonSettings;
  const allowed = allowedOrigins.find((candidate) => candidate === "*" || candidate === origin);
  response.setHeader("access-control-allow-origin", origin === panel.url ? panel.url : (allowed ?? panel.url));
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-allow-methods", "GET, POST, PATCH, PUT, DELETE, OPTIONS");
  response.setHeader(
    "access-control-allow-headers",
    "Accept, Accept-Encoding, Authorization, Cache-Control, Content-Type, Content-Length, Origin, X-Real-IP, X-CSRF-Token",
  );
  response.setHeader("access-control-max-age", "7200");
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", "http://daemon");
}
