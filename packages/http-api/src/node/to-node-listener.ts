import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestContext } from "../request-context.ts";
import { sendPieces } from "./send-pieces.ts";

/**
 * Lets Node's own server, and every framework that gives its request and response, be answered by a function of the web.
 * The context has the connection's `remoteAddress`.
 *
 * @example
 * createServer(toNodeListener(createHatcheryHandler({ provisioner, authenticate }))).listen(3000);
 */
export function toNodeListener(
  handler: (request: Request, context: RequestContext) => Response | Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(handler, request, response).catch((error: unknown) => response.destroy(error as Error));
  };
}

async function answer(
  handler: Parameters<typeof toNodeListener>[0],
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = requestOf(incoming, response);
  if (request === null) {
    response.writeHead(400).end();
    return;
  }
  const { status, headers, body } = await handler(request, { remoteAddress: incoming.socket.remoteAddress });
  // Whoever has read a part of it, and no more, keeps the connection from its next request.
  response.once("finish", () => incoming.resume());
  if (response.destroyed) {
    await body?.cancel();
    return;
  }
  response.writeHead(status, [...headers].flat());
  if (body === null || incoming.method === "HEAD") {
    await body?.cancel();
    response.end();
    return;
  }
  const reader = body.getReader();
  await sendPieces(response, {
    async take() {
      const { done, value } = await reader.read();
      return done ? null : value;
    },
    leave: () => void reader.cancel().catch(() => {}),
  });
}

/** Null if what came makes no request of the web. */
function requestOf(incoming: IncomingMessage, response: ServerResponse): Request | null {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const scheme = "encrypted" in incoming.socket ? "https" : "http";
  const leave = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leave.abort();
  });
  try {
    const headers = new Headers();
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
      if (!name.startsWith(":")) headers.append(name, value);
    }
    const body = method === "GET" || method === "HEAD" ? null : bodyOf(incoming);
    return new Request(new URL(url, `${scheme}://${headers.get("host") ?? "localhost"}`), {
      method,
      headers,
      body,
      signal: leave.signal,
      ...({ duplex: "half" } as object),
    });
  } catch {
    return null;
  }
}

/** What comes, as it is asked for. Whoever cancels it still wants to answer: the connection stays. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
