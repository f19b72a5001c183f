import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A program that takes events. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The types of the events that came, in order. */
  events(): readonly string[];
  /** Whether every one carried a signature of Standard Webhooks. */
  signed(): boolean;
}

export async function startReceiver(): Promise<Receiver> {
  const taken: { readonly type: string; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    taken.push({ type: (JSON.parse(body) as { type: string }).type, headers: request.headers });
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    events: () => taken.map(({ type }) => type),
    signed: () => taken.every(({ headers }) => /^v1,/.test(String(headers["webhook-signature"]))),
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
