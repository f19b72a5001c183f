import { type ConsoleClock, pause, systemClock } from "./clock.ts";

/**
 * How often consoles of one server may ask the panel for a token. Panel 1.12 answers 5 requests a minute and server,
 * for all users together; share one budget among all consoles of a server.
 */
export interface TokenBudget {
  /** Resolves when a request may be made, and counts it. */
  take(signal: AbortSignal): Promise<void>;
}

export interface TokenBudgetOptions {
  /** @default 5 */
  readonly requests?: number;
  /** Milliseconds. @default 60_000 */
  readonly perMs?: number;
  readonly clock?: ConsoleClock;
}

export function createTokenBudget(options: TokenBudgetOptions = {}): TokenBudget {
  const { requests = 5, perMs = 60_000, clock = systemClock } = options;
  const taken: number[] = [];
  return {
    async take(signal) {
      signal.throwIfAborted();
      const oldest = taken.at(-requests);
      const at = Math.max(clock.now(), oldest === undefined ? 0 : oldest + perMs);
      taken.push(at);
      if (taken.length > requests) taken.shift();
      const waitMs = at - clock.now();
      if (waitMs > 0) await pause(clock, waitMs, signal);
    },
  };
}
