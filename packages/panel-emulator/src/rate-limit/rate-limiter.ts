import type { EmulatorClock } from "../clock.ts";

/** What a counted request used up. */
export interface RateResult {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Emulated ms since 1970 at which the window ends. */
  readonly resetAt: number;
}

export interface RateRule {
  /** Attempts in a window. */
  readonly limit: number;
  readonly windowMs: number;
}

/** Counts attempts in windows that begin with the first attempt. A refused attempt does not count. */
export class RateLimiter {
  readonly #clock: EmulatorClock;
  readonly #windows = new Map<string, { used: number; endsAt: number }>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  isExhausted(bucket: string, rule: RateRule): boolean {
    const window = this.#windows.get(bucket);
    return window !== undefined && window.endsAt > this.#clock.now() && window.used >= rule.limit;
  }

  attempt(bucket: string, rule: RateRule): RateResult {
    const now = this.#clock.now();
    let window = this.#windows.get(bucket);
    if (!window || window.endsAt <= now) {
      window = { used: 0, endsAt: now + rule.windowMs };
      this.#windows.set(bucket, window);
    }
    const allowed = window.used < rule.limit;
    if (allowed) window.used++;
    return { allowed, limit: rule.limit, remaining: Math.max(0, rule.limit - window.used), resetAt: window.endsAt };
  }
}
