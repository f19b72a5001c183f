import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

export interface Frame {
  readonly event: string;
  readonly args: readonly string[];
}

/** One accepted websocket: what came in waits to be taken, what goes out is the test's business. */
export class DaemonSide {
  readonly socket: WebSocket;
  readonly origin: string | undefined;
  readonly #frames: Frame[] = [];
  readonly #takers: ((frame: Frame) => void)[] = [];

  constructor(socket: WebSocket, request: IncomingMessage) {
    this.socket = socket;
    this.origin = request.headers.origin;
    socket.on("message", (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      const taker = this.#takers.shift();
      if (taker) taker(frame);
      else this.#frames.push(frame);
    });
  }

  /** The next frame of the console under test. */
  frame(): Promise<Frame> {
    const frame = this.#frames.shift();
    return frame ? Promise.resolve(frame) : new Promise((resolve) => this.#takers.push(resolve));
  }

  send(event: string, ...args: string[]): void {
    this.socket.send(JSON.stringify(args.length > 0 ? { event, args } : { event }));
  }

  /** Takes the `auth` that must come next, and accepts it. */
  async accept(): Promise<string> {
    const { event, args } = await this.frame();
    if (event !== "auth") throw new Error(`expected auth, got ${event}`);
    this.send("auth success");
    return args.join("");
  }

  /** Ends the connection without a closing handshake, as a killed process does. */
  drop(): void {
    this.socket.terminate();
  }
}

/** A websocket server whose every answer the test gives. */
export class ScriptedDaemon implements AsyncDisposable {
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #sides: DaemonSide[] = [];
  readonly #takers: ((side: DaemonSide) => void)[] = [];
  /** Handshakes from elsewhere are refused with 403. */
  allowedOrigin = "https://panel.example";
  upgrades = 0;

  private constructor(http: Server) {
    this.#http = http;
    this.#sockets = new WebSocketServer({ noServer: true });
    http.on("upgrade", (request, socket, head) => {
      this.upgrades++;
      if (request.headers.origin !== this.allowedOrigin) {
        socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (accepted) => this.#arrive(new DaemonSide(accepted, request)));
    });
  }

  static async start(): Promise<ScriptedDaemon> {
    const http = createServer();
    const daemon = new ScriptedDaemon(http);
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    return daemon;
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}/api/servers/1/ws`;
  }

  /** The next connection of the console under test. */
  connection(): Promise<DaemonSide> {
    const side = this.#sides.shift();
    return side ? Promise.resolve(side) : new Promise((resolve) => this.#takers.push(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#http.close();
    await once(this.#http, "close");
  }

  #arrive(side: DaemonSide): void {
    const taker = this.#takers.shift();
    if (taker) taker(side);
    else this.#sides.push(side);
  }
}
