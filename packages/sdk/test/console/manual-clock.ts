import type { ConsoleClock } from "../../src/console/clock.ts";

/** A clock that stands still until a test moves it. */
export class ManualClock implements ConsoleClock {
  #now = 1_700_000_000_000;
  readonly #timers = new Map<symbol, { readonly at: number; readonly callback: () => void }>();
  /** The delays that were asked for, in order. */
  readonly delays: number[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(delayMs: number, callback: () => void): () => void {
    const id = Symbol();
    this.delays.push(delayMs);
    this.#timers.set(id, { at: this.#now + delayMs, callback });
    return () => this.#timers.delete(id);
  }

  /** Moves the time and calls back whatever falls due on the way, in order. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, callback }] = due;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      callback();
    }
    this.#now = until;
  }
}
