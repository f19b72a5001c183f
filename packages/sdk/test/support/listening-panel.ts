import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createPanelClient, type PanelClient, type PanelClientOptions, type RetryEvent } from "../../src/index.ts";
import type { selfSigned } from "./self-signed.ts";

/** A panel of real sockets, and a client that is left to choose how it gets there. */
export interface ListeningPanel extends AsyncDisposable {
  readonly url: string;
  readonly panel: PanelClient;
  readonly server: Server;
  /** Every connection that was ever made, the first first. */
  readonly connections: readonly Socket[];
  readonly retries: readonly RetryEvent[];
}

interface Listening {
  readonly host?: string;
  readonly tls?: ReturnType<typeof selfSigned>;
  readonly options?: Partial<PanelClientOptions>;
}

export async function listen(
  answer: RequestListener,
  { host = "127.0.0.1", tls, options }: Listening = {},
): Promise<ListeningPanel> {
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  const connections: Socket[] = [];
  server.on("connection", (socket: Socket) => connections.push(socket));
  await once(server.listen(0, host), "listening");
  const { port } = server.address() as AddressInfo;
  const url = tls ? `https://localhost:${port}` : `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const retries: RetryEvent[] = [];
  const panel = createPanelClient({
    url,
    applicationKey: "ptla_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
    clientKey: "ptlc_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
    retry: { delayMs: 1 },
    hooks: { onRetry: (event) => void retries.push(event) },
    ...options,
  });
  return {
    url,
    panel,
    server,
    connections,
    retries,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of connections) socket.destroy();
      if (server.listening) await once(server, "close");
    },
  };
}

/** The answer that most requests want. */
export const answerUser: RequestListener = (_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ object: "user", attributes: { id: 1, name: "Grüße" } }));
};
