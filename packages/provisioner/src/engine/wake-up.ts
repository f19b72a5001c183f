import type { Clock } from "./clock.ts";

/** Calls back after the shortest of the times it was told, once for each time that it slept. */
export class WakeUp {
  readonly #clock: Clock;
  readonly #onWake: () => void;
  #at: number = Number.POSITIVE_INFINITY;
  #sleep: AbortController | null = null;
  #stopped = false;

  constructor(clock: Clock, onWake: () => void) {
    this.#clock = clock;
    this.#onWake = onWake;
  }

  /** Not later than after so many ms. */
  after(ms: number): void {
    const at = this.#clock.now().getTime() + ms;
    if (this.#stopped || at >= this.#at) return;
    this.#at = at;
    this.#sleep?.abort();
    void this.#wakeAfter(ms);
  }

  stop(): void {
    this.#stopped = true;
    this.#sleep?.abort();
  }

  async #wakeAfter(ms: number): Promise<void> {
    const sleep = new AbortController();
    this.#sleep = sleep;
    await this.#clock.wait(Math.max(0, ms), sleep.signal);
    if (sleep.signal.aborted || this.#stopped) return;
    this.#at = Number.POSITIVE_INFINITY;
    this.#sleep = null;
    this.#onWake();
  }
}
