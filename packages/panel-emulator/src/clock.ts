/** A timer of the emulator's clock. */
export interface ClockTimer {
  /** Takes the timer out of the queue; without effect once it ran. */
  cancel(): void;
}

/** Options of {@link createClock}. */
export interface ClockOptions {
  /** How many emulated milliseconds pass in one real millisecond; 0: time moves only when it is moved. @default 1 */
  readonly speed?: number;
  /** Whether a request that waits for the clock moves it forward instead of waiting. @default false */
  readonly jump?: boolean;
}

interface QueuedTimer extends ClockTimer {
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * The time of the emulated panel and its daemons. Everything that takes time (installations, power transitions, backups,
 * rate windows, token lifetimes, a daemon that hangs) is a timer of this clock, so that tests move time instead of waiting.
 */
export class EmulatorClock {
  readonly #speed: number;
  readonly #jump: boolean;
  #anchorReal = Date.now();
  #anchorEmulated = this.#anchorReal;
  #frozen = false;
  #queue: QueuedTimer[] = [];
  #orders = 0;
  #wake: NodeJS.Timeout | undefined;

  constructor(options: ClockOptions = {}) {
    this.#speed = options.speed ?? 1;
    this.#jump = options.jump ?? false;
  }

  /** Milliseconds since 1970 on the emulator's clock. */
  now(): number {
    if (this.#frozen) return this.#anchorEmulated;
    return this.#anchorEmulated + Math.round((Date.now() - this.#anchorReal) * this.#speed);
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  get speed(): number {
    return this.#speed;
  }

  /** How many timers have not run yet. */
  get pending(): number {
    return this.#queue.length;
  }

  /** Runs something after a delay in emulated milliseconds. Timers run in the order of their due times. */
  schedule(delayMs: number, run: () => void): ClockTimer {
    const due = this.now() + Math.max(0, delayMs);
    const timer: QueuedTimer = { due, order: this.#orders++, run, cancel: () => this.#drop(timer) };
    const after = this.#queue.findIndex((other) => other.due > due);
    if (after === -1) this.#queue.push(timer);
    else this.#queue.splice(after, 0, timer);
    this.#arm();
    return timer;
  }

  /** Waits inside a request. With the option `jump`, the clock moves to the end of the wait at once. */
  async sleep(delayMs: number): Promise<void> {
    const over = new Promise<void>((resolve) => {
      this.schedule(delayMs, resolve);
    });
    if (this.#jump) {
      const due = this.now() + delayMs;
      await new Promise<void>((resolve) => setImmediate(resolve));
      this.advance(Math.max(0, due - this.now()));
    }
    await over;
  }

  /** Moves the clock forward and runs the timers that become due, each at its own time. */
  advance(ms: number): void {
    const target = this.now() + ms;
    for (let next = this.#queue[0]; next && next.due <= target; next = this.#queue[0]) {
      this.#queue.shift();
      if (next.due > this.now()) this.#moveTo(next.due);
      next.run();
    }
    if (target > this.now()) this.#moveTo(target);
    this.#arm();
  }

  /** Stops time until {@link resume}; `advance` still moves it. */
  freeze(): void {
    this.#moveTo(this.now());
    this.#frozen = true;
    this.#arm();
  }

  resume(): void {
    this.#frozen = false;
    this.#moveTo(this.#anchorEmulated);
    this.#arm();
  }

  /** Drops all timers, thaws and returns to the real time. */
  reset(): void {
    this.#queue = [];
    this.#frozen = false;
    this.#moveTo(Date.now());
    this.#arm();
  }

  #moveTo(emulated: number): void {
    this.#anchorReal = Date.now();
    this.#anchorEmulated = emulated;
  }

  #drop(timer: QueuedTimer): void {
    const at = this.#queue.indexOf(timer);
    if (at === -1) return;
    this.#queue.splice(at, 1);
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#wake);
    this.#wake = undefined;
    const next = this.#queue[0];
    if (!next || this.#frozen || (this.#speed === 0 && next.due > this.now())) return;
    const realDelay = Math.max(0, next.due - this.now()) / (this.#speed || 1);
    this.#wake = setTimeout(() => this.advance(0), Math.min(Math.ceil(realDelay), 2 ** 31 - 1));
    this.#wake.unref();
  }
}

export function createClock(options?: ClockOptions): EmulatorClock {
  return new EmulatorClock(options);
}

/** A moment as the panel writes it: `2026-11-23T18:27:42+00:00` (ATOM, UTC, whole seconds). */
export function atomTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}+00:00`;
}
