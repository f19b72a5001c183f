import { randomUUID } from "node:crypto";
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { longestMessageBytes, mostConnections } from "../console/console-limits.ts";
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
    if (!server) return refuse(socket, 404, { error: "The requested resource does not exist on this instance." });
    if (!panel.daemonProcesses.of(server.node_id).isUp) return void socket.destroy();
    const path = `/api/servers/${uuid}/ws`;
    const fault = panel.faults.take(server.node_id, "GET", path);
    try {
      if (fault && (await strikeConnection(panel, fault, socket)) === "gone") return;
    } catch (error) {
      return refuse(socket, error instanceof DaemonResponseError ? error.status : 500, { error: "simulated fault" });
    }
    if (!isAllowed(panel, request.headers.origin)) return refuse(socket, 403, forbidden());
    const isNewer = panel.daemonLine === "1.12";
    if (isNewer && panel.daemonServers.of(server).console.connections >= mostConnections)
      return refuse(socket, 400, { error: "Too many open websocket connections." });
    const websockets = await this.#websockets(isNewer ? { maxPayload: longestMessageBytes } : {});
    websockets.handleUpgrade(request, socket, head, (websocket) => {
      if (isNewer && server.status === "suspended") return websocket.close(4409, "server is suspended");
      this.#open.set(websocket, { node: server.node_id, path });
      websocket.on("close", () => this.#open.delete(websocket));
      converse(panel, server, websocket);
    });
  }

  /** Loaded with the first console, so that the emulator starts sooner. */
  #websockets(options: { readonly maxPayload?: number }): Promise<WebSocketServer> {
    this.#server ??= import("ws").then((ws) => new ws.WebSocketServer({ noServer: true, ...options }));
    return this.#server;
  }

  /** The daemon of a node is gone. */
  breakOff(node: number): void {
    for (const [websocket, open] of this.#open) if (open.node === node) websocket.terminate();
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
  // What is wrong with a message ends the connection by itself.
  websocket.on("error", () => {});
  websocket.on("close", () => session.end());
}

/** The panel's own pages, and what the daemon's configuration allows besides. */
function isAllowed(panel: Panel, origin: string | undefined): boolean {
  return (
    origin === panel.url || panel.daemonSettings.allowedOrigins.some((allowed) => allowed === "*" || allowed === origin)
  );
}

/** Not quite JSON: the word is of the library that upgrades, the rest of the daemon's own. */
function forbidden(): string {
  const error = JSON.stringify({
    error: "An unexpected error was encountered while processing this request",
    request_id: randomUUID(),
  });
  return `Forbidden\n${error}`;
}

function refuse(socket: Duplex, status: number, answer: object | string): void {
  const body = typeof answer === "string" ? answer : JSON.stringify(answer);
  const type = typeof answer === "string" ? "text/plain" : "application/json";
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
