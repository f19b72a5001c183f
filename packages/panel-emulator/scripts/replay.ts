import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createPanelEmulator } from "../src/index.ts";

/**
 * Replays the recorded suites in real time with the tools as they are, first those of Pterodactyl, then those of Pelican.
 * `-- pelican` replays one of the two; further arguments go to the tool.
 */
const folders = { pterodactyl: "panel", pelican: "pelican" } as const;

const args = process.argv.slice(2);
const only = args[0] !== undefined && args[0] in folders ? args.shift() : undefined;

for (const [flavour, folder] of Object.entries(folders)) {
  if (only === undefined || only === flavour)
    process.exitCode = (await replay(flavour as keyof typeof folders, folder)) || (process.exitCode ?? 0);
}

async function replay(flavour: keyof typeof folders, folder: string): Promise<number> {
  const recorded = fileURLToPath(new URL(`../../../fixtures/${folder}`, import.meta.url));
  await using emulator = await createPanelEmulator({ flavour, world: `${recorded}/world.json` });
  const tool = spawn(process.execPath, [`${recorded}/replay.mjs`, "--url", emulator.url, ...args], {
    stdio: "inherit",
  });
  return await new Promise((resolve) => tool.once("exit", (code) => resolve(code ?? 1)));
}
