import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPanelEmulator } from "../src/index.ts";

/**
 * Replays the recorded suites and scenarios in real time with the tools as they are: first Pterodactyl's, then Pelican's, then
 * the daemons'. `-- pelican` replays one of them; further arguments go to the tool of the suites.
 */
const suites = { pterodactyl: "panel", pelican: "pelican" } as const;
const lines = ["1.11", "1.12"] as const;
const fixtures = fileURLToPath(new URL("../../../fixtures", import.meta.url));

const args = process.argv.slice(2);
const only = args[0] !== undefined && [...Object.keys(suites), "daemon"].includes(args[0]) ? args.shift() : undefined;

for (const [flavour, folder] of Object.entries(suites)) {
  const recorded = `${fixtures}/${folder}`;
  if (only !== undefined && only !== flavour) continue;
  await using emulator = await createPanelEmulator({
    flavour: flavour as keyof typeof suites,
    world: `${recorded}/world.json`,
  });
  await run(`${recorded}/replay.mjs`, "--url", emulator.url, ...args);
}

for (const line of lines) {
  const recorded = `${fixtures}/daemon`;
  if (only !== undefined && only !== "daemon") continue;
  await using emulator = await createPanelEmulator({ version: line, world: `${recorded}/world.json` });
  const target = join(tmpdir(), `hatchery-replay-${process.pid}.json`);
  await writeFile(target, JSON.stringify({ kind: "emulator", url: emulator.url }));
  await run(`${recorded}/replay-daemon.mjs`, "--target", target, "--line", line, "--parallel", "8");
}

async function run(...command: readonly string[]): Promise<void> {
  const tool = spawn(process.execPath, command, { stdio: "inherit" });
  const code = await new Promise<number>((resolve) => tool.once("exit", (exitCode) => resolve(exitCode ?? 1)));
  process.exitCode = code || (process.exitCode ?? 0);
}
