import type { ConsoleEvent } from "./console-event.ts";

/** What the daemon may say any number of times. */
const LINES: ReadonlySet<ConsoleEvent["type"]> = new Set([
  "console output",
  "install output",
  "transfer logs",
  "daemon message",
  "daemon error",
  "jwt error",
  "throttled",
  "unknown",
]);

interface Reader {
  resolve(result: IteratorResult<ConsoleEvent, undefined>): void;
  reject(reason: unknown): void;
}

/**
 * Events between the connection and the reader. A slow reader costs lines and nothing else: of `stats` only the
 * newest waits, beyond `maximumLines` the oldest lines give way to a counted `dropped`, and everything else is kept.
 */
export class EventQueue {
  readonly #maximumLines: number;
  /** In order of arrival; maps keep that order, and give up an entry in the middle at no cost. */
  readonly #waiting = new Map<number, ConsoleEvent>();
  readonly #lines = new Set<number>();
  readonly #readers: Reader[] = [];
  #next = 0;
  #stats: number | undefined;
  #dropped = 0;
  #end: { readonly reason: unknown } | undefined;

  constructor(maximumLines: number) {
    this.#maximumLines = maximumLines;
  }

  push(event: ConsoleEvent): void {
    if (this.#end) return;
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: event });
    else this.#keep(event);
  }

  #keep(event: ConsoleEvent): void {
    const at = this.#next++;
    if (event.type === "stats") {
      if (this.#stats !== undefined) this.#waiting.delete(this.#stats);
      this.#stats = at;
    } else if (LINES.has(event.type)) {
      this.#makeRoom();
      this.#lines.add(at);
    }
    this.#waiting.set(at, event);
  }

  /** Lets the reader have what waits, then ends the reading; with a reason it ends by throwing that. */
  end(reason?: unknown): void {
    if (this.#end) return;
    this.#end = { reason };
    for (const reader of this.#readers.splice(0)) {
      if (reason === undefined) reader.resolve({ done: true, value: undefined });
      else reader.reject(reason);
    }
  }

  next(): Promise<IteratorResult<ConsoleEvent, undefined>> {
    if (this.#dropped > 0) {
      const value: ConsoleEvent = { type: "dropped", lines: this.#dropped };
      this.#dropped = 0;
      return Promise.resolve({ done: false, value });
    }
    for (const [at, value] of this.#waiting) {
      this.#forget(at);
      return Promise.resolve({ done: false, value });
    }
    if (!this.#end) return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    const { reason } = this.#end;
    this.#end = { reason: undefined };
    return reason === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(reason);
  }

  #makeRoom(): void {
    if (this.#lines.size < this.#maximumLines) return;
    for (const oldest of this.#lines) {
      this.#forget(oldest);
      this.#dropped++;
      return;
    }
  }

  #forget(at: number): void {
    this.#waiting.delete(at);
    this.#lines.delete(at);
    if (this.#stats === at) this.#stats = undefined;
  }
}
