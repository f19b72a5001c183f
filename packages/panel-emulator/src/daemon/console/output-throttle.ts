import type { EmulatorClock } from "../../clock.ts";

const lines = 2000;
const periodMs = 100;

/** Lets through so many lines in so much time, and says once that it held lines back. */
export class OutputThrottle {
  readonly #clock: EmulatorClock;
  readonly #strike: () => void;
  #periodEnds = 0;
  #used = 0;
  #struck = false;

  constructor(clock: EmulatorClock, strike: () => void) {
    this.#clock = clock;
    this.#strike = strike;
  }

  allows(): boolean {
    const now = this.#clock.now();
    if (now >= this.#periodEnds) {
      this.#periodEnds = now + periodMs;
      this.#used = 0;
    }
    if (this.#used < lines) {
      this.#used++;
      this.#struck = false;
      return true;
    }
    if (!this.#struck) {
      this.#struck = true;
      this.#strike();
    }
    return false;
  }
}
