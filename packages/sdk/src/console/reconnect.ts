import type { ConsoleClock } from "./clock.ts";

export interface ReconnectOptions {
  /** Milliseconds before the first new try; doubled for every further one. @default 1_000 */
  readonly initialDelayMs?: number;
  /** Milliseconds. @default 30_000 */
  readonly maximumDelayMs?: number;
  /** Tries in a row before the console gives up; 0 for none. @default Infinity */
  readonly maximumAttempts?: number;
}

/** Why a connection ended, as the websocket says it. */
export interface Closure {
  readonly code: number;
  readonly reason: string;
}

/** Close codes by which the daemon says that coming back is useless: 4400 for good, 4409 while the server is suspended. */
const FINAL_CODES: ReadonlySet<number> = new Set([4400, 4409]);

/** What a daemon of line 1.11 says at a deletion; newer ones break off. */
export const serverDeleted: Closure = { code: 1001, reason: "server deleted" };
/** What a daemon of line 1.12 says to a new connection; an open one it breaks off. */
export const serverSuspended: Closure = { code: 4409, reason: "server is suspended" };

export function isServerDeleted({ code, reason }: Closure): boolean {
  return code === serverDeleted.code && reason === serverDeleted.reason;
}

export function isFinalClosure(closure: Closure): boolean {
  return FINAL_CODES.has(closure.code) || isServerDeleted(closure);
}

/** The panel's refusals that waiting does not mend; everything else (network, 408, 429, 5xx) is tried again. */
export function isFinalRefusal(error: unknown): boolean {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** Delays between tries: doubling, with half of each left to chance so that many consoles do not come back at once. */
export class Backoff {
  readonly #initialDelayMs: number;
  readonly #maximumDelayMs: number;
  readonly #maximumAttempts: number;
  readonly #clock: ConsoleClock;
  #failures = 0;

  constructor(options: ReconnectOptions, clock: ConsoleClock) {
    this.#initialDelayMs = options.initialDelayMs ?? 1_000;
    this.#maximumDelayMs = options.maximumDelayMs ?? 30_000;
    this.#maximumAttempts = options.maximumAttempts ?? Number.POSITIVE_INFINITY;
    this.#clock = clock;
  }

  /** How long to wait before the next try; nothing when there is to be none. */
  next(): number | undefined {
    if (this.#failures >= this.#maximumAttempts) return undefined;
    const ceilingMs = Math.min(this.#maximumDelayMs, this.#initialDelayMs * 2 ** this.#failures++);
    return Math.round(ceilingMs * (0.5 + this.#clock.random() / 2));
  }

  reset(): void {
    this.#failures = 0;
  }
}
