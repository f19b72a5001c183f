import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { ConsoleSession } from "../console/console-session.ts";
import type { DaemonFault } from "../daemon-faults.ts";
import { DaemonResponseError } from "../daemon-response-error.ts";
import { strikeConnection } from "./strike-connection.ts";

/** The open console websockets of all daemons. */
export class ConsoleSockets {
  #server: Promise<WebSocketServer> | undefined;
  /** Open websockets, each with its server's node. */
  readonly #open = new Map<WebSocket, { readonly node: number; readonly path: string }>();

  async accept(panel: Panel, uuid: string, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const server = panel.state.servers.first("uuid", uuid);
    if (!server) return refuse(socket, 404);
    const path = `/api/servers/${uuid}/ws`;
    const fault = panel.faults.take(server.node_id, "GET", path);
    try {
      if (fault && (await strikeConnection(panel, fault, socket)) === "gone") return;
    } catch (error) {
      return refuse(socket, error instanceof DaemonResponseError ? error.status : 500);
    }
    if (!isAllowed(panel, request.headers.origin)) return refuse(socket, 403);
    const websockets = await this.#websockets();
    websockets.handleUpgrade(request, socket, head, (websocket) => {
      this.#open.set(websocket, { node: server.node_id, path });
      websocket.on("close", () => this.#open.delete(websocket));
      converse(panel, server, websocket);
    });
  }

  /** Loaded with the first console, so that the emulator starts sooner. */
  #websockets(): Promise<WebSocketServer> {
    this.#server ??= import("ws").then((ws) => new ws.WebSocketServer({ noServer: true }));
    return this.#server;
  }

  /** A daemon that is down takes its websockets with it. */
  strike(_panel: Panel, fault: DaemonFault): void {
    if (fault.mode !== "refuse" && fault.mode !== "reset") return;
    for (const [websocket, { node, path }] of this.#open) {
      const isHit = fault.node === "all" || fault.node === node;
      if (isHit && (!fault.match || new RegExp(fault.match).test(`GET ${path}`))) websocket.terminate();
    }
  }

  closeAll(): void {
    for (const websocket of this.#open.keys()) websocket.terminate();
    this.#open.clear();
  }
}

function converse(panel: Panel, server: Readonly<ServerRow>, websocket: WebSocket): void {
  const session = new ConsoleSession(panel, panel.daemonServers.of(server), server.uuid, websocket);
  websocket.on("message", (data) => session.receive(Buffer.isBuffer(data) ? data.toString() : ""));
  websocket.on("error", () => websocket.terminate());
  websocket.on("close", () => session.end());
}

/** The panel's own pages, and what the daemon's configuration allows besides. */
function isAllowed(panel: Panel, origin: string | undefined): boolean {
  return (
    origin === panel.url || panel.daemonSettings.allowedOrigins.some((allowed) => allowed === "*" || allowed === origin)
  );
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}
