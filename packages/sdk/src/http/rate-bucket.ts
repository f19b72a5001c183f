import type { Priority, RateReading } from "./rate-governor.ts";

/** The panel counts by minutes that begin with their first request. */
const windowMs = 60_000;

/** Below which share of the limit a priority no longer goes at once. In the queue the smaller share goes first. */
const shares = { interactive: 0, paid: 0.1, routine: 0.25, background: 0.5 } as const;

interface Waiter {
  readonly share: number;
  go(): void;
}

/** One budget of requests, as far as it is known. */
export class RateBucket {
  /** 0 until an answer has told it. */
  #limit = 0;
  #remaining = 0;
  #underway = 0;
  #endsAt = 0;
  #nextAt = 0;
  #blockedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting: Waiter[] = [];

  acquire(priority: Priority, signal?: AbortSignal): Promise<void> | undefined {
    const share = shares[priority];
    if (!this.#waiting.some((waiter) => waiter.share <= share) && this.#delayMs(share) <= 0) {
      this.#take();
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        share,
        go: () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      this.#waiting.push(waiter);
      this.#waiting.sort((one, other) => one.share - other.share);
      signal?.addEventListener("abort", leave, { once: true });
      this.#serve();
    });
  }

  settle({ limit, remaining, blockedForMs }: RateReading = {}): void {
    const now = Date.now();
    this.#underway--;
    if (limit !== undefined && remaining !== undefined) {
      const left = remaining - this.#underway;
      // The panel's minute begins when its first request arrives: later than it was sent, by a lot where a program is busy.
      // Answers overtake each other, so a little more than expected is an older answer, and much more a new minute.
      if (this.#limit === 0 || remaining === limit - 1 || left > this.#remaining + limit / 10) {
        this.#endsAt = now + windowMs;
        this.#remaining = left;
      }
      this.#limit = limit;
      this.#remaining = Math.min(left, this.#remaining);
    }
    if (blockedForMs !== undefined) {
      this.#blockedUntil = Math.max(this.#blockedUntil, now + blockedForMs);
      // What the panel asks to wait is the rest of its minute: behind it stands a whole new budget.
      this.#endsAt = Math.min(this.#endsAt, this.#blockedUntil);
    }
    this.#serve();
  }

  #take(): void {
    this.#underway++;
    if (this.#limit === 0) return;
    const now = Date.now();
    if (now >= this.#endsAt) {
      this.#endsAt = now + windowMs;
      this.#remaining = this.#limit;
    }
    this.#remaining--;
    this.#nextAt = now + (this.#endsAt - now) / Math.max(1, this.#remaining);
  }

  #delayMs(share: number): number {
    const now = Date.now();
    if (now < this.#blockedUntil) return this.#blockedUntil - now;
    if (this.#limit === 0 || now >= this.#endsAt || this.#remaining > this.#limit * share) return 0;
    return (this.#remaining > 0 ? this.#nextAt : this.#endsAt) - now;
  }

  /** Lets go whoever may; the head of the queue never has to wait longer than those behind it. */
  #serve(): void {
    clearTimeout(this.#timer);
    for (let head = this.#waiting[0]; head; head = this.#waiting[0]) {
      const ms = this.#delayMs(head.share);
      if (ms > 0) {
        this.#timer = setTimeout(() => this.#serve(), ms);
        return;
      }
      this.#waiting.shift();
      this.#take();
      head.go();
    }
  }
}
