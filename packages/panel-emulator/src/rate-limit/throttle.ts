import type { EmulatorClock } from "../clock.ts";
import { PanelError } from "../errors/panel-error.ts";
import type { RateLimiter, RateResult, RateRule } from "./rate-limiter.ts";

/** Counts a request in a bucket and gives the headers of its answer. */
export class Throttle {
  readonly #limiter: RateLimiter;
  readonly #clock: EmulatorClock;

  constructor(limiter: RateLimiter, clock: EmulatorClock) {
    this.#limiter = limiter;
    this.#clock = clock;
  }

  /** @throws {PanelError} 429 when the bucket is empty. */
  count(bucket: string, rule: RateRule): RateResult {
    const result = this.#limiter.attempt(bucket, rule);
    if (!result.allowed) throw this.#refusal(result);
    return result;
  }

  /** Whether the next one would be refused. It does not count. */
  isExhausted(bucket: string, rule: RateRule): boolean {
    return this.#limiter.isExhausted(bucket, rule);
  }

  #refusal(result: RateResult): PanelError {
    const seconds = Math.ceil((result.resetAt - this.#clock.now()) / 1000);
    return new PanelError("ThrottleRequestsException", 429, "Too Many Attempts.", {
      ...rateHeaders(result),
      "retry-after": String(seconds),
      "x-ratelimit-reset": String(Math.floor(this.#clock.now() / 1000) + seconds),
    });
  }
}

export function rateHeaders(result: RateResult): Record<string, string> {
  return { "x-ratelimit-limit": String(result.limit), "x-ratelimit-remaining": String(result.remaining) };
}
