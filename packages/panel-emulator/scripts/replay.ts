import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createPanelEmulator } from "../src/index.ts";

const recorded = fileURLToPath(new URL("../../../fixtures/panel", import.meta.url));

/** Replays the recorded suites in real time with the tool as it is; further arguments go to the tool. */
await using emulator = await createPanelEmulator({ world: `${recorded}/world.json` });
const tool = spawn(process.execPath, [`${recorded}/replay.mjs`, "--url", emulator.url, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = await new Promise<number>((resolve) => tool.once("exit", (code) => resolve(code ?? 1)));
