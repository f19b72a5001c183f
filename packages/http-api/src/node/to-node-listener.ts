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
  const received = bodyOf(incoming);
  const request = requestOf(incoming, response, received.body);
  if (request === null) {
    response.writeHead(400).end();
    return;
  }
  const { status, headers, body } = await handler(request, { remoteAddress: incoming.socket.remoteAddress });
  response.once("finish", received.discard);
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
function requestOf(
  incoming: IncomingMessage,
  response: ServerResponse,
  body: ReadableStream<Uint8Array> | null,
): Request | null {
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

/** What comes, as it is asked for. What nobody has asked for until the answer was sent is in the way of the connection's next request: discard it. */
function bodyOf(incoming: IncomingMessage): { readonly body: ReadableStream<Uint8Array> | null; discard(): void } {
  let isWanted = true;
  const discard = () => {
    isWanted = false;
    incoming.resume();
  };
  if (incoming.method === "GET" || incoming.method === "HEAD") return { body: null, discard };
  let begun = false;
  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    begun = true;
    incoming.on("data", (chunk: Buffer) => {
      if (!isWanted) return;
      controller.enqueue(new Uint8Array(chunk));
      incoming.pause();
    });
    incoming.once("end", () => isWanted && controller.close());
    incoming.once("error", (error) => isWanted && controller.error(error));
  };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!begun) begin(controller);
        incoming.resume();
      },
      cancel: discard,
    },
    { highWaterMark: 0 },
  );
  return { body, discard };
}
