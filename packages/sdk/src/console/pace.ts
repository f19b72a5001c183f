import { type ConsoleClock, pause } from "./clock.ts";
import type { ConsoleRequest } from "./protocol.ts";

/** How much a daemon takes of something; what comes too fast it drops. */
interface Allowance {
  readonly atOnce: number;
  /** Milliseconds until one more is allowed. */
  readonly refillMs: number;
}

/** Daemons of line 1.12 have these limits for a connection, older ones none; which one it is nobody says. */
const ALL_MESSAGES: Allowance = { atOnce: 10, refillMs: 200 };
const ALLOWANCES: Readonly<Record<ConsoleRequest, Allowance>> = {
  auth: { atOnce: 2, refillMs: 5_000 },
  "send logs": { atOnce: 2, refillMs: 5_000 },
  "send command": { atOnce: 10, refillMs: 1_000 },
  "set state": { atOnce: 2, refillMs: 1_000 },
  "send stats": { atOnce: 2, refillMs: 1_000 },
};

/** A message may take longer on its way than the one after it: whoever has to wait waits this much longer. */
const SLACK_MS = 250;
/** The daemon takes up every message by itself: what follows at once may overtake it. */
const IN_ORDER_MS = 20;

/** The pace at which one connection may speak, so that nothing it says is dropped or overtaken. */
export class Pace {
  readonly #clock: ConsoleClock;
  readonly #buckets = new Map<ConsoleRequest | "all", Bucket>();
  #last = Number.NEGATIVE_INFINITY;

  constructor(clock: ConsoleClock) {
    this.#clock = clock;
  }

  /** Resolves when the request may be sent; requests of one kind have to come one after the other. */
  async turn(request: ConsoleRequest, signal: AbortSignal): Promise<void> {
    await this.#take(request, ALLOWANCES[request], signal);
    await this.#take("all", ALL_MESSAGES, signal);
    if (request !== "send command") return;
    const waitMs = this.#last + IN_ORDER_MS - this.#clock.now();
    if (waitMs > 0) await pause(this.#clock, waitMs, signal);
    this.#last = this.#clock.now();
  }

  async #take(name: ConsoleRequest | "all", allowance: Allowance, signal: AbortSignal): Promise<void> {
    let bucket = this.#buckets.get(name);
    if (!bucket) {
      bucket = new Bucket(allowance);
      this.#buckets.set(name, bucket);
    }
    const waitMs = bucket.take(this.#clock.now());
    if (waitMs > 0) await pause(this.#clock, waitMs + SLACK_MS, signal);
  }
}

class Bucket {
  readonly #allowance: Allowance;
  /** When it is full again. */
  #fullAt = Number.NEGATIVE_INFINITY;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Takes one out and says how long it takes until that one is there. */
  take(now: number): number {
    const { atOnce, refillMs } = this.#allowance;
    this.#fullAt = Math.max(this.#fullAt, now) + refillMs;
    return Math.max(0, this.#fullAt - atOnce * refillMs - now);
  }
}
