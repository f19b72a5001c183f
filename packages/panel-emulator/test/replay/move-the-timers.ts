import { advance } from "./emulated-clock.ts";

/**
 * Loaded before the replay tool of the daemon (`--import`): where the tool waits, the emulator's clock is moved instead.
 * Timers that nobody waits for, which the tool tells by `unref`, stay real.
 */
const realSetTimeout = globalThis.setTimeout;

globalThis.setTimeout = ((run: () => void, ms = 0) => {
  let isAwaited = true;
  queueMicrotask(() => {
    if (isAwaited) void moveBy(ms).then(run);
  });
  return {
    unref: () => {
      isAwaited = false;
      return realSetTimeout(run, ms).unref();
    },
  };
}) as unknown as typeof setTimeout;

/** Longer than the tool's steps while it looks for an event. */
const glanceMs = 50;

/** What the tool sent before arrives before; what the emulator sent meanwhile is read before the tool goes on. */
async function moveBy(ms: number): Promise<void> {
  if (ms > glanceMs) await advance(0);
  await advance(ms);
  if (ms > glanceMs) await advance(0);
  await new Promise<void>((resolve) => setImmediate(resolve));
}

await advance(0);
