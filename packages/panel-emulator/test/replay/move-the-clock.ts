import { createRequire, syncBuiltinESMExports } from "node:module";
import { advance } from "./emulated-clock.ts";

/** Loaded before the replay tool of the panel (`--import`): where the tool waits, the emulator's clock is moved instead. */
const timers = createRequire(import.meta.url)("node:timers/promises") as { setTimeout: (ms: number) => Promise<void> };
timers.setTimeout = advance;
syncBuiltinESMExports();
