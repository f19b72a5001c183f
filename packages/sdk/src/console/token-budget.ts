import { type ConsoleClock, pause, systemClock } from "./clock.ts";

/**
 * How often consoles of one server may ask the panel for a token. Panel 1.12 answers 5 requests a minute and server,
 * for all users together, older ones have no such limit; share one budget among all consoles of a server.
 */
export interface TokenBudget {
  /** Resolves when a request may be made, and counts it. `onWait` is told how many ms it has to wait, if so. */
  take(signal: AbortSignal, onWait?: (waitMs: number) => void): Promise<void>;
  /** What the panel's answer said of its limit (`x-ratelimit-limit`). */
  learn(limit: number | undefined): void;
}

export interface TokenBudgetOptions {
  /** Left out: what the panel says, and no limit until then. */
  readonly requests?: number;
  /** Milliseconds. @default 60_000 */
  readonly perMs?: number;
  readonly clock?: ConsoleClock;
}

/** Limits of the whole API are far above; a number up to this one is the limit of this one action. */
const LARGEST_OF_ONE_ACTION = 30;

export function createTokenBudget(options: TokenBudgetOptions = {}): TokenBudget {
  const { perMs = 60_000, clock = systemClock } = options;
  let requests = options.requests ?? Number.POSITIVE_INFINITY;
  let taken: number[] = [];
  return {
    async take(signal, onWait) {
      signal.throwIfAborted();
      const now = clock.now();
      taken = taken.filter((at) => at > now - perMs);
      const oldest = Number.isFinite(requests) ? taken.at(-requests) : undefined;
      const at = Math.max(now, oldest === undefined ? 0 : oldest + perMs);
      taken.push(at);
      if (at === now) return;
      onWait?.(at - now);
      await pause(clock, at - now, signal);
    },
    learn(limit) {
      if (options.requests !== undefined || limit === undefined) return;
      requests = limit <= LARGEST_OF_ONE_ACTION ? limit : Number.POSITIVE_INFINITY;
    },
  };
}
