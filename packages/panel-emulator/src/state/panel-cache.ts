import type { EmulatorClock } from "../clock.ts";

/** What the panel remembers for a while. */
export class PanelCache {
  readonly #clock: EmulatorClock;
  readonly #entries = new Map<string, { readonly value: unknown; readonly until: number }>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry && entry.until > this.#clock.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  put(key: string, value: unknown, forMs: number): void {
    this.#entries.set(key, { value, until: this.#clock.now() + forMs });
  }
}
