import { createRequire, syncBuiltinESMExports } from "node:module";

/**
 * Loaded before the replay tool (`--import`): where the tool waits, the emulator's clock is moved instead. `Date.now` moves
 * along, because the tool computes one-time passwords from it.
 */
const control = process.env.EMULATOR_CONTROL;
if (!control) throw new Error("EMULATOR_CONTROL has to name the control interface.");

const realNow = Date.now;
let moved = 0;
const advance = async (ms: number): Promise<void> => {
  const response = await fetch(`${control}/clock`, { method: "POST", body: JSON.stringify({ advanceMs: ms }) });
  if (!response.ok) throw new Error(`The emulator did not move its clock: ${await response.text()}`);
  const { now } = (await response.json()) as { now: string };
  moved = Date.parse(now) - realNow();
};

const timers = createRequire(import.meta.url)("node:timers/promises") as { setTimeout: (ms: number) => Promise<void> };
timers.setTimeout = advance;
syncBuiltinESMExports();
Date.now = () => realNow() + moved;
