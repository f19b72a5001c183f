import type { Clock } from "./clock.ts";

/** Calls back at the earliest of the instants it was told, once for each time that it slept. */
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

  /** Not later than then. */
  at(instant: Date): void {
    if (this.#stopped || instant.getTime() >= this.#at) return;
    this.#at = instant.getTime();
    this.#sleep?.abort();
    void this.#sleepUntilDue();
  }

  stop(): void {
    this.#stopped = true;
    this.#sleep?.abort();
  }

  async #sleepUntilDue(): Promise<void> {
    const sleep = new AbortController();
    this.#sleep = sleep;
    await this.#clock.wait(Math.max(0, this.#at - this.#clock.now().getTime()), sleep.signal);
    if (sleep.signal.aborted || this.#stopped) return;
    this.#at = Number.POSITIVE_INFINITY;
    this.#sleep = null;
    this.#onWake();
  }
}
