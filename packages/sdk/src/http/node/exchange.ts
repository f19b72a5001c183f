import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { tooLarge } from "../limited-transport.ts";
import type { Answer, Transport } from "../transport.ts";
import { connectionsTo } from "./connections.ts";
import { acceptedEncodings, decode } from "./content-encoding.ts";
import { ReadResponse } from "./read-response.ts";

/** How long a connection may take to be made, in milliseconds, as by Node's `fetch`. */
const connectTimeoutMs = 10_000;

/** Unlike `Buffer.toString`, leaves a byte order mark out. */
const utf8 = new TextDecoder();

/** A transport that is told with each request how large the answer may be. */
export type Exchange = (...given: [...Parameters<Transport>, maximumBytes: number]) => Promise<Answer>;

/**
 * Sends a request whose body is text, over `node:http` or `node:https`. Its time begins when it is given a connection:
 * waiting for one uses up none of it, and whatever waits was certainly not sent.
 */
export const exchange: Exchange = async ({ url, method, headers, body, signal }, timeoutMs, maximumBytes) => {
  signal?.throwIfAborted();
  const to = new URL(url);
  const opened = connectionsTo(to);
  const { module, target } = opened instanceof Promise ? await opened : opened;
  const text = body as string | undefined;
  return new Promise<Answer>((resolve, reject) => {
    const request = module.request({
      ...target,
      path: to.pathname + to.search,
      method,
      headers: headersOf(headers, text),
    });
    const stop = (reason: unknown) => {
      reject(reason);
      request.destroy();
    };
    const abort = () => stop(signal?.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let answered = false;
    signal?.addEventListener("abort", abort);
    request.on("socket", (socket) => {
      timer = setTimeout(() => stop(new DOMException(`${timeoutMs} ms are over`, "TimeoutError")), timeoutMs);
      limitConnecting(socket, stop);
    });
    request.on("response", (incoming) => {
      answered = true;
      read(incoming, maximumBytes, resolve, stop);
    });
    request.on("error", reject);
    request.on("close", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      // What stops being HTTP, an upgrade that nobody asked for, ends without a word.
      if (!answered) reject(new Error("the connection was closed without an answer"));
    });
    request.end(text);
  });
};

function headersOf(headers: Headers, body: string | undefined): Record<string, string | number> {
  const given: Record<string, string | number> = { "user-agent": "node", "accept-encoding": acceptedEncodings };
  headers.forEach((value, name) => {
    given[name] = value;
  });
  if (body !== undefined) given["content-length"] = Buffer.byteLength(body);
  return given;
}

/** A connection that is not made in time was certainly not used: the code says so, and the request may be repeated. */
function limitConnecting(socket: Socket, stop: (reason: unknown) => void): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => {
    stop(Object.assign(new Error(`no connection within ${connectTimeoutMs} ms`), { code: "CONNECT_TIMEOUT" }));
  }, connectTimeoutMs);
  const made = () => clearTimeout(timer);
  socket.once("encrypted" in socket ? "secureConnect" : "connect", made);
  socket.once("close", made);
}

function read(
  incoming: IncomingMessage,
  maximumBytes: number,
  resolve: (answer: Answer) => void,
  reject: (reason: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let left = maximumBytes;
  incoming.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) reject(tooLarge(incoming.statusCode ?? 0, maximumBytes));
    else chunks.push(chunk);
  });
  incoming.on("error", reject);
  incoming.on("end", () => {
    const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const encoding = incoming.headers["content-encoding"];
    try {
      if (encoding && bytes?.length)
        decode(bytes, encoding, maximumBytes)
          .then((decoded) => resolve(answerOf(incoming, decoded)))
          .catch((thrown) => reject(isTooLarge(thrown) ? tooLarge(incoming.statusCode ?? 0, maximumBytes) : thrown));
      else resolve(answerOf(incoming, bytes));
    } catch (thrown) {
      reject(thrown);
    }
  });
}

/** What zlib says of what would not fit. */
function isTooLarge(thrown: unknown): boolean {
  return (thrown as { readonly code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
}

function answerOf(incoming: IncomingMessage, bytes: Uint8Array | undefined): Answer {
  const text = utf8.decode(bytes);
  return { response: new ReadResponse(text, incoming), text };
}
