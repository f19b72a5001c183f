import type { Response } from "express";
import { heartbeat } from "./frame.ts";

/** Beats without a byte leaving for the client after which it is given up. */
const beatsUntilGivenUp = 4;

interface OpenStream {
  readonly response: Response;
  readonly identity: string;
  readonly openedAt: number;
  stuckFor: number;
}

/** What the list needs. */
export interface OpenStreamsOptions {
  readonly heartbeatMs: number;
  readonly maximumAgeMs: number;
}

/** The streams that clients have open: one timer keeps all of them alive, ends the old and drops the dead. */
export class OpenStreams {
  readonly #options: OpenStreamsOptions;
  readonly #streams = new Set<OpenStream>();
  readonly #perIdentity = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: OpenStreamsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#streams.size;
  }

  /** Streams that an identity has open. */
  countOf(identity: string): number {
    return this.#perIdentity.get(identity) ?? 0;
  }

  /** Lists a stream until its response is closed, by whichever side. */
  add(response: Response, identity: string): void {
    const stream: OpenStream = { response, identity, openedAt: performance.now(), stuckFor: 0 };
    this.#streams.add(stream);
    this.#perIdentity.set(identity, this.countOf(identity) + 1);
    response.once("close", () => this.#remove(stream));
    this.#timer ??= setInterval(() => this.#beat(), this.#options.heartbeatMs).unref();
  }

  /** Ends every stream; clients come back elsewhere or later. */
  close(): void {
    for (const { response } of this.#streams) response.end();
  }

  #remove(stream: OpenStream): void {
    this.#streams.delete(stream);
    const left = this.countOf(stream.identity) - 1;
    if (left > 0) this.#perIdentity.set(stream.identity, left);
    else this.#perIdentity.delete(stream.identity);
    if (this.#streams.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #beat(): void {
    const now = performance.now();
    for (const stream of this.#streams) {
      if (stream.response.writableNeedDrain) {
        stream.stuckFor += 1;
        if (stream.stuckFor >= beatsUntilGivenUp) stream.response.destroy();
        continue;
      }
      stream.stuckFor = 0;
      if (now - stream.openedAt >= this.#options.maximumAgeMs) stream.response.end();
      else if (stream.response.headersSent) stream.response.write(heartbeat);
    }
  }
}
