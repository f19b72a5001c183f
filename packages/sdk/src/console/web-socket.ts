import { ConsoleConnectionError } from "../errors/console-connection-error.ts";
import { isCloudflareWorker, openWorkerWebSocket } from "./worker-web-socket.ts";

/** The part of a websocket that the console needs; the platform's and `ws`' both have it. */
export interface ConsoleWebSocket {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number; readonly reason: string }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** Begins to open a websocket whose handshake carries the headers. */
export type OpenWebSocket = (
  url: string,
  options: { readonly headers: Readonly<Record<string, string>> },
) => ConsoleWebSocket | Promise<ConsoleWebSocket>;

type WebSocketConstructor = new (
  url: string,
  options?: { readonly headers: Readonly<Record<string, string>> },
) => ConsoleWebSocket;

interface Runtime {
  readonly WebSocket?: WebSocketConstructor;
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly Deno?: unknown;
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/** Pages and workers get `Origin` from the browser and may not set it. */
function isBrowser({ document, WorkerGlobalScope, Deno, process }: Runtime): boolean {
  const server = Deno !== undefined || process?.versions?.node !== undefined;
  return !server && (document !== undefined || WorkerGlobalScope !== undefined);
}

/** Kept from bundlers: `ws` is for servers only, and only where the platform has nothing of its own. */
const WS_PACKAGE = "ws";

async function loadWs(): Promise<WebSocketConstructor> {
  try {
    const { WebSocket } = (await import(/* @vite-ignore */ WS_PACKAGE)) as { WebSocket: WebSocketConstructor };
    return WebSocket;
  } catch (cause) {
    throw new ConsoleConnectionError(
      "console_unsupported",
      "This runtime has no WebSocket that can send the Origin header.",
      { cause },
    );
  }
}

/**
 * Opens a websocket in whatever runtime this is. Node, Bun and Deno take headers as the second argument, Cloudflare's
 * workers upgrade a request; a platform that takes only protocols throws a SyntaxError, and `ws` steps in.
 */
export const openWebSocket: OpenWebSocket = async (url, options) => {
  const runtime = globalThis as unknown as Runtime;
  if (isCloudflareWorker()) return openWorkerWebSocket(url, options);
  if (runtime.WebSocket) {
    if (isBrowser(runtime)) return new runtime.WebSocket(url);
    try {
      return new runtime.WebSocket(url, options);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "SyntaxError") throw error;
    }
  }
  const WebSocket = await loadWs();
  return new WebSocket(url, options);
};
