import type { PanelEmulator } from "../../src/index.ts";

/** The time of a frozen emulator and of a console, moved together: the console's pace would wait for real seconds otherwise. */
export function sharedClock(emulator: PanelEmulator) {
  let now = Date.now();
  const timers = new Map<symbol, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    random: () => 0.5,
    after(delayMs: number, run: () => void) {
      const id = Symbol();
      timers.set(id, { at: now + delayMs, run });
      return () => void timers.delete(id);
    },
    async advance(ms: number) {
      await emulator.control.clock.advance(ms);
      now += ms;
      for (const [id, { at, run }] of timers) if (at <= now && timers.delete(id)) run();
    },
  };
}
