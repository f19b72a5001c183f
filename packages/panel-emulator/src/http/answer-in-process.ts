import { IncomingMessage, type Server, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Answers a request of this process as the server would answer it over its port; a connection that it ends fails as in `fetch`. */
export async function answerInProcess(server: Server, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  const message = new IncomingMessage(new Socket());
  message.method = request.method;
  message.url = `${pathname}${search}`;
  for (const [name, value] of request.headers) message.headers[name] = value;
  if (body.length > 0) message.push(body);
  message.push(null);
  return new Promise((resolve, reject) => {
    server.emit("request", message, new CollectedResponse(message, resolve, reject));
  });
}

/** Keeps what is written to it, and answers when it ends. */
class CollectedResponse extends ServerResponse {
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #given: Record<string, string | number> = {};

  constructor(message: IncomingMessage, resolve: (response: Response) => void, reject: (error: Error) => void) {
    super(message);
    this.#resolve = resolve;
    this.#reject = reject;
  }

  override writeHead(status: number, headers?: unknown): this {
    this.statusCode = status;
    this.#given = headers as Record<string, string | number>;
    return this;
  }

  override write(chunk: string | Buffer, ...rest: unknown[]): boolean {
    this.#chunks.push(Buffer.from(chunk));
    const done = rest.at(-1);
    if (typeof done === "function") queueMicrotask(() => done());
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === "string" || Buffer.isBuffer(chunk)) this.#chunks.push(Buffer.from(chunk));
    const bodiless = this.statusCode === 204 || this.statusCode === 304;
    this.#resolve(
      new Response(bodiless ? null : Buffer.concat(this.#chunks), {
        status: this.statusCode,
        headers: Object.entries(this.#given).map(([name, value]): [string, string] => [name, String(value)]),
      }),
    );
    return this;
  }

  override destroy(error?: Error): this {
    this.#reject(new TypeError("fetch failed", { cause: error ?? new Error("other side closed") }));
    return this;
  }
}
