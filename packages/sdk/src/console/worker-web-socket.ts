import { ConsoleConnectionError } from "../errors/console-connection-error.ts";
import type { ConsoleWebSocket, OpenWebSocket } from "./web-socket.ts";

/** Cloudflare's websocket: opened by a request, which may carry `Origin`, and heard once it is accepted. */
interface WorkerWebSocket extends ConsoleWebSocket {
  accept(): void;
}

/** Cloudflare's runtime says who it is; its `new WebSocket` cannot send headers, its `fetch` can upgrade. */
export function isCloudflareWorker(): boolean {
  return globalThis.navigator?.userAgent === "Cloudflare-Workers";
}

/** Opens a websocket as Cloudflare's workers do. */
export const openWorkerWebSocket: OpenWebSocket = async (url, { headers }) => {
  const response = await fetch(url.replace(/^ws/, "http"), { headers: { ...headers, Upgrade: "websocket" } });
  const { webSocket: socket } = response as { webSocket?: WorkerWebSocket | null };
  if (!socket) {
    const closure = { code: 1006, reason: `the daemon answered ${response.status}` };
    throw ConsoleConnectionError.fromClosure(closure, headers.Origin ?? "");
  }
  socket.accept();
  const listen = (type: string, listener: () => void) => {
    // It is open already, and says so to nobody.
    if (type === "open") queueMicrotask(listener);
    else socket.addEventListener(type as "close", listener);
  };
  return {
    send: (data) => socket.send(data),
    close: (code, reason) => socket.close(code, reason),
    addEventListener: listen as ConsoleWebSocket["addEventListener"],
  };
};
