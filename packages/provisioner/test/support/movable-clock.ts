import { type Clock, systemClock } from "../../src/engine/clock.ts";

/** The time of the machine, which a test moves forward: whoever waits until then wakes. */
export interface MovableClock extends Clock {
  advance(ms: number): void;
  /** Moves to this instant, if it lies ahead. */
  moveTo(instant: Date): void;
}

export function createMovableClock(start: Date = new Date()): MovableClock {
  let ahead = start.getTime() - Date.now();
  let moved = new AbortController();
  const now = () => new Date(Date.now() + ahead);

  return {
    now,
    async wait(ms, signal) {
      const until = now().getTime() + ms;
      while (now().getTime() < until && signal?.aborted !== true) {
        const wakes = signal === undefined ? moved.signal : AbortSignal.any([moved.signal, signal]);
        await systemClock.wait(until - now().getTime(), wakes);
      }
    },
    advance(ms) {
      ahead += ms;
      const before = moved;
      moved = new AbortController();
      before.abort();
    },
    moveTo(instant) {
      this.advance(Math.max(0, instant.getTime() - now().getTime()));
    },
  };
}
