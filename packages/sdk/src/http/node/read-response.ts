import type { IncomingMessage } from "node:http";

/** A `Response` whose body is a text that is here. The stream that a plain one makes of it costs more than all the rest, and is made only for who reads it. */
export class ReadResponse extends Response {
  readonly #text: string;

  constructor(text: string, { statusCode, statusMessage, rawHeaders }: IncomingMessage) {
    super(null, { status: statusCode ?? 0, statusText: statusMessage ?? "" });
    this.#text = text;
    for (let at = 0; at < rawHeaders.length; at += 2)
      this.headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  }

  override async text(): Promise<string> {
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }

  override get body(): Response["body"] {
    return this.clone().body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.clone().arrayBuffer();
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.clone().bytes();
  }

  override blob(): Promise<Blob> {
    return this.clone().blob();
  }

  override formData(): Promise<FormData> {
    return this.clone().formData();
  }

  override clone(): Response {
    return new Response(this.#text || null, this);
  }
}
