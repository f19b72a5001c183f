import { comesAfter } from "./event-order.ts";
import type { Frame } from "./frame.ts";

/** One reader's place in a source: what was told and not written yet, at most so much of it. */
export class Subscription {
  readonly #lastSeen: string | null;
  readonly #maximumPending: number;
  #pending: string[] = [];
  #ended = false;
  #wake: (() => void) | null = null;

  constructor(lastSeen: string | null, maximumPending: number) {
    this.#lastSeen = lastSeen;
    this.#maximumPending = maximumPending;
  }

  /** A reader that is so slow that events would be lost is ended: it comes back and resumes after what it has read. */
  push(frame: Frame): void {
    if (this.#ended) return;
    if (frame.id !== null && !comesAfter(frame.id, this.#lastSeen)) return;
    if (this.#pending.length >= this.#maximumPending) {
      this.end();
      return;
    }
    this.#pending.push(frame.text);
    this.#wakeReader();
  }

  /** Whether the reader waits for something to take. */
  get isAwaited(): boolean {
    return this.#wake !== null;
  }

  /** Gives the reader a text that is no event. */
  say(text: string): void {
    if (this.#ended) return;
    this.#pending.push(text);
    this.#wakeReader();
  }

  /** Takes back what is pending and ends with this. */
  revoke(last: Frame): void {
    this.#pending = [last.text];
    this.end();
  }

  /** Nothing follows what is pending. */
  end(): void {
    this.#ended = true;
    this.#wakeReader();
  }

  /** Everything that is pending, as one text; waits if that is nothing. Null at the end. One reader at a time. */
  async take(): Promise<string | null> {
    while (this.#pending.length === 0) {
      if (this.#ended) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const text = this.#pending.join("");
    this.#pending = [];
    return text;
  }

  #wakeReader(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
