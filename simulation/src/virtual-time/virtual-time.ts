import { AsyncLocalStorage } from "node:async_hooks";
import type { Machine } from "./machine.ts";

/** Something that is to happen. */
export interface VirtualTimer {
  cancel(): void;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
}

const realImmediate = globalThis.setImmediate;
/** When every world begins: 2026-01-01T00:00:00Z. */
export const beginning = 1_767_225_570_000;

/**
 * The time of one world: it stands still while anything is at work and jumps to what is due next. What happens belongs to a
 * machine, and so does everything that follows from it.
 */
export class VirtualTime {
  readonly #machine = new AsyncLocalStorage<Machine | undefined>();
  readonly #due: Due[] = [];
  #now = 0;
  #orders = 0;
  /** Where something happened last: whatever goes wrong before the next event, goes wrong there. */
  lastMachine: Machine | undefined;
  /** Told of what nobody catches: the end of a real process. */
  onUncaught: (error: unknown) => void = (error) => {
    throw error;
  };

  /** True milliseconds since the beginning. */
  get elapsedMs(): number {
    return this.#now;
  }

  /** The machine that the running code runs on. */
  get machine(): Machine | undefined {
    return this.#machine.getStore();
  }

  /** Runs code on a machine. */
  on<Result>(machine: Machine | undefined, run: () => Result): Result {
    return this.#machine.run(machine, run);
  }

  /** Milliseconds since 1970 by the clock of the machine that asks, or true ones on none. */
  wallClock(machine = this.machine): number {
    return Math.floor(beginning + (machine?.offsetMs ?? 0) + this.#now * (machine?.rate ?? 1));
  }

  /** Milliseconds by a clock that nobody sets. */
  monotonic(machine = this.machine): number {
    return this.#now * (machine?.rate ?? 1);
  }

  /** Does something on a machine after so many ms of its own clock. */
  schedule(delayMs: number, run: () => void, machine = this.machine): VirtualTimer {
    return this.scheduleAt(this.#now + Math.max(0, delayMs) / (machine?.rate ?? 1), run, machine);
  }

  /** Does something on a machine at an instant, in true ms since the beginning. */
  scheduleAt(at: number, run: () => void, machine: Machine | undefined): VirtualTimer {
    const due: Due = {
      at,
      order: this.#orders++,
      cancelled: false,
      run: () => {
        const event = () => {
          if (due.cancelled) return;
          this.lastMachine = machine;
          this.on(machine, run);
        };
        if (machine === undefined) event();
        else machine.meet(event);
      },
    };
    push(this.#due, due);
    return {
      cancel: () => {
        due.cancelled = true;
      },
    };
  }

  /** Lets time pass until an instant, in ms since the beginning, or until it is told to stop. */
  async passUntil(elapsedMs: number, over: () => boolean = () => false): Promise<void> {
    while (!over()) {
      // Everything that follows from what happened before is done when the event loop comes round: nothing here waits for the real world.
      await new Promise<void>((resolve) => realImmediate(resolve));
      if (over()) break;
      const [next] = this.#due;
      if (next === undefined || next.at > elapsedMs) break;
      pop(this.#due);
      if (next.cancelled) continue;
      this.#now = Math.max(this.#now, next.at);
      try {
        next.run();
      } catch (error) {
        this.onUncaught(error);
      }
    }
    this.#now = Math.max(this.#now, over() ? this.#now : elapsedMs);
  }

  /** Throws away everything that is to happen. */
  clear(): void {
    this.#due.length = 0;
  }
}

function before(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

function push(heap: Due[], due: Due): void {
  heap.push(due);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(heap[at] as Due, heap[parent] as Due)) return;
    [heap[at], heap[parent]] = [heap[parent] as Due, heap[at] as Due];
    at = parent;
  }
}

function pop(heap: Due[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  let at = 0;
  for (;;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && before(heap[child] as Due, heap[least] as Due)) least = child;
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least] as Due, heap[at] as Due];
    at = least;
  }
}
