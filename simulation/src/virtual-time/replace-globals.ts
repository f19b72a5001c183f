import { syncBuiltinESMExports } from "node:module";
import nodeTimers from "node:timers";
import nodeTimersPromises from "node:timers/promises";
import type { VirtualTime, VirtualTimer } from "./virtual-time.ts";

/** The time that the whole process lives in. One world at a time. */
let current: VirtualTime | undefined;

/** Lets everything in this process live in a world's time from now on. */
export function liveIn(time: VirtualTime): void {
  if (current === undefined) replaceGlobals();
  current = time;
}

function time(): VirtualTime {
  if (current === undefined) throw new Error("There is no virtual time");
  return current;
}

type Callback = (...given: unknown[]) => void;

/** What `setTimeout` answers in Node.js. */
class Timeout {
  readonly #delayMs: number;
  readonly #run: () => void;
  readonly #again: boolean;
  #timer: VirtualTimer | undefined;

  constructor(delayMs: number, run: () => void, again: boolean) {
    this.#delayMs = delayMs >= 1 && delayMs < 2 ** 31 ? Math.trunc(delayMs) : 1;
    this.#run = run;
    this.#again = again;
    this.refresh();
  }

  refresh(): this {
    this.#timer?.cancel();
    this.#timer = time().schedule(this.#delayMs, () => {
      if (this.#again) this.refresh();
      this.#run();
    });
    return this;
  }

  close(): this {
    this.#timer?.cancel();
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

function replaceGlobals(): void {
  process.on("uncaughtException", (error) => time().onUncaught(error));
  const RealDate = Date;
  const clear = (timeout: unknown) => {
    if (timeout instanceof Timeout) timeout.close();
  };
  const timers = {
    setTimeout: (run: Callback, ms = 1, ...given: unknown[]) => new Timeout(ms, () => run(...given), false),
    setInterval: (run: Callback, ms = 1, ...given: unknown[]) => new Timeout(ms, () => run(...given), true),
    setImmediate: (run: Callback, ...given: unknown[]) => time().schedule(0, () => run(...given)),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: (immediate: VirtualTimer | undefined) => immediate?.cancel(),
  };
  const promised = {
    setTimeout: <Value>(ms = 1, value?: Value, { signal }: { readonly signal?: AbortSignal } = {}) =>
      new Promise<Value | undefined>((resolve, reject) => {
        const stop = () => {
          timeout.close();
          reject(signal?.reason);
        };
        const timeout = new Timeout(
          ms,
          () => {
            signal?.removeEventListener("abort", stop);
            resolve(value);
          },
          false,
        );
        if (signal?.aborted) stop();
        else signal?.addEventListener("abort", stop, { once: true });
      }),
    setImmediate: <Value>(value?: Value) => new Promise((resolve) => time().schedule(0, () => resolve(value))),
  };
  Object.assign(globalThis, timers, {
    Date: new Proxy(RealDate, {
      construct: (target, given, newTarget) =>
        Reflect.construct(target, given.length === 0 ? [time().wallClock()] : given, newTarget),
      apply: () => new RealDate(time().wallClock()).toString(),
      get: (target, name) => (name === "now" ? () => time().wallClock() : Reflect.get(target, name)),
    }),
  });
  Object.assign(nodeTimers, timers);
  Object.assign(nodeTimersPromises, promised);
  performance.now = () => time().monotonic();
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    timers.setTimeout(
      () => controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError")),
      ms,
    );
    return controller.signal;
  };
  syncBuiltinESMExports();
}
