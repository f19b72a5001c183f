import type { EmulatorClock } from "../../clock.ts";

/** The longest message that a daemon of line 1.12 reads; a longer one ends the connection with 1009. */
export const longestMessageBytes = 4096;

/** How many consoles of a server a daemon of line 1.12 keeps open. */
export const mostConnections = 30;

interface Allowance {
  readonly atOnce: number;
  /** Emulated ms until one more is allowed. */
  readonly refillMs: number;
}

const allMessages: Allowance = { atOnce: 10, refillMs: 200 };
const byEvent: Readonly<Record<string, Allowance>> = {
  auth: { atOnce: 2, refillMs: 5000 },
  "send logs": { atOnce: 2, refillMs: 5000 },
  "send command": { atOnce: 10, refillMs: 1000 },
};
const otherEvents: Allowance = { atOnce: 4, refillMs: 1000 };

/** What a connection may say in how much time. What is too much is dropped, and told of once until it is allowed again. */
export class ConsoleLimits {
  readonly #clock: EmulatorClock;
  readonly #tell: (name: string) => void;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: EmulatorClock, tell: (name: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  allowsMessage(): boolean {
    return this.#allows("global", "global", allMessages);
  }

  allowsEvent(event: string): boolean {
    const own = Object.hasOwn(byEvent, event) ? byEvent[event] : undefined;
    return own ? this.#allows(event, event, own) : this.#allows("others", event, otherEvents);
  }

  #allows(name: string, told: string, allowance: Allowance): boolean {
    let bucket = this.#buckets.get(name);
    if (!bucket) {
      bucket = new Bucket(allowance, this.#clock.now());
      this.#buckets.set(name, bucket);
    }
    if (bucket.take(this.#clock.now())) return true;
    if (bucket.isNews) this.#tell(told);
    return false;
  }
}

class Bucket {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;
  #struck = false;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.atOnce;
    this.#at = now;
  }

  take(now: number): boolean {
    this.#left = Math.min(this.#allowance.atOnce, this.#left + (now - this.#at) / this.#allowance.refillMs);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left--;
    this.#struck = false;
    return true;
  }

  /** True for the first refusal in a row. */
  get isNews(): boolean {
    const first = !this.#struck;
    this.#struck = true;
    return first;
  }
}
