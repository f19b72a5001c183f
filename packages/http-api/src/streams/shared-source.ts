import { randomBytes } from "node:crypto";
import { toProblem } from "@hatchery/provisioner/http";
import { dataFrame, type Frame, namedFrame } from "./frame.ts";
import type { StreamSource } from "./stream-source.ts";
import { Subscription } from "./subscription.ts";

/** What a shared source needs besides the source. */
export interface SharedSourceOptions {
  /** What goes out for an event's data. */
  encode(data: unknown): unknown;
  readonly maximumPending: number;
  /** Told when the last reader has left. */
  onIdle(): void;
  /** Told when the source has nothing more to tell. */
  onEnded(): void;
  /** Told what ended the source before its end. */
  onFailure(error: unknown): void;
}

/**
 * One source read once for however many readers. Every event is encoded once; the newest are remembered, so that readers who
 * come later, or come back, are told what they have not seen.
 */
export class SharedSource {
  readonly #options: SharedSourceOptions;
  readonly #readers = new Set<Subscription>();
  readonly #abort = new AbortController();
  readonly #series = randomBytes(6).toString("hex");
  readonly #remembered: Frame[] = [];
  readonly #remembers: boolean;
  #ended = false;

  constructor(source: StreamSource, options: SharedSourceOptions) {
    this.#options = options;
    this.#remembers = source.remembers;
    void this.#read(source);
  }

  get idle(): boolean {
    return this.#readers.size === 0;
  }

  /** Adds a reader, who is told what is remembered at once. Every reader has to be unsubscribed, whatever ended it. */
  subscribe(lastSeen: string | null): Subscription {
    const reader = new Subscription(lastSeen, this.#options.maximumPending);
    for (const frame of this.#remembered) reader.push(frame);
    if (this.#ended) reader.end();
    this.#readers.add(reader);
    return reader;
  }

  unsubscribe(reader: Subscription): void {
    reader.end();
    if (this.#readers.delete(reader) && this.idle) this.#options.onIdle();
  }

  /** Ends the source and every reader. */
  close(): void {
    this.#abort.abort();
    for (const reader of this.#readers) reader.end();
  }

  async #read(source: StreamSource): Promise<void> {
    let number = 0;
    try {
      for await (const event of source.open(this.#abort.signal)) {
        number += 1;
        this.#tell(dataFrame(event.id ?? `${this.#series}-${number}`, this.#options.encode(event.data)));
      }
      this.#finish(namedFrame("end", {}));
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#options.onFailure(error);
      this.#finish(namedFrame("problem", toProblem(error)));
    }
  }

  #tell(frame: Frame): void {
    if (this.#remembers) this.#remembered.push(frame);
    if (this.#remembered.length > this.#options.maximumPending / 2) this.#remembered.shift();
    for (const reader of this.#readers) reader.push(frame);
  }

  #finish(frame: Frame): void {
    if (this.#abort.signal.aborted) return;
    this.#tell(frame);
    this.#ended = true;
    for (const reader of this.#readers) reader.end();
    this.#options.onEnded();
  }
}
