/** Time and chance as the console sees them; tests put their own in. */
export interface ConsoleClock {
  /** Unix time in ms. */
  now(): number;
  /** Calls back once after `delayMs`; the result takes the call back. */
  after(delayMs: number, callback: () => void): () => void;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

export const systemClock: ConsoleClock = {
  now: () => Date.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Resolves after `delayMs`; rejects with the signal's reason as soon as it is aborted. */
export function pause(clock: ConsoleClock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      takeBack();
      reject(signal.reason);
    };
    const takeBack = clock.after(delayMs, () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
