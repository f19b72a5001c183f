import type { OpenStream } from "./open-stream.ts";

/** What the list needs. */
export interface OpenStreamsOptions {
  readonly heartbeatMs: number;
  readonly maximumAgeMs: number;
}

/** The streams that clients have open: one timer keeps all of them alive, ends the old and drops the dead. */
export class OpenStreams {
  readonly #options: OpenStreamsOptions;
  /** Each with whose it is. */
  readonly #streams = new Map<OpenStream, string>();
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

  add(stream: OpenStream, identity: string): void {
    this.#streams.set(stream, identity);
    this.#perIdentity.set(identity, this.countOf(identity) + 1);
    this.#timer ??= setInterval(() => this.#beat(), this.#options.heartbeatMs).unref();
  }

  remove(stream: OpenStream): void {
    const identity = this.#streams.get(stream);
    if (identity === undefined) return;
    this.#streams.delete(stream);
    const left = this.countOf(identity) - 1;
    if (left > 0) this.#perIdentity.set(identity, left);
    else this.#perIdentity.delete(identity);
    if (this.#streams.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Ends every stream; clients come back elsewhere or later. */
  close(): void {
    for (const stream of this.#streams.keys()) stream.end();
  }

  #beat(): void {
    const oldest = performance.now() - this.#options.maximumAgeMs;
    for (const stream of this.#streams.keys()) {
      if (stream.openedAt <= oldest) stream.end();
      stream.beat();
    }
  }
}
