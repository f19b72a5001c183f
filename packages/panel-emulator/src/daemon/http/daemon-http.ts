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
      allowPanel(panel, response);
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
    closeAll: () => sockets.closeAll(),
  };
}

async function answerSigned(panel: Panel, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    const route = signedRoutes[`${request.method} ${url.pathname}`];
    if (!route) throw new DaemonResponseError(404, "404 page not found");
    const { claims, server } = openSigned(panel, url);
    const fault = panel.faults.take(server.row?.node_id ?? 0, request.method ?? "GET", url.pathname);
    if (fault && (await strikeConnection(panel, fault, request.socket)) === "gone") return;
    await route({ panel, request, response, url, claims, server });
  } catch (error) {
    replyError(response, error instanceof DaemonResponseError ? error : fileErrors.unexpected());
  }
}

/** Pages of the panel may fetch from the daemon; others may not. */
function allowPanel(panel: Panel, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", panel.url);
  response.setHeader("access-control-allow-methods", "GET, POST, PATCH, PUT, DELETE, OPTIONS");
  response.setHeader("access-control-allow-headers", "Accept, Accept-Encoding, Authorization, Content-Type");
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", "http://daemon");
}
