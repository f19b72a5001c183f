import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PanelVersion } from "../../src/index.ts";
import { runTool } from "./run-tool.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder with the recorded scenarios of the daemon, their world and game, and the replay tool as it is. */
export const recordedDaemon = here("../../../../fixtures/daemon");

/** What the tool says of one scenario. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly observations: number;
  readonly unsupported: readonly string[];
  readonly details: readonly { readonly name: string; readonly differences: readonly string[] }[];
}

/** Runs the daemon's replay tool on all scenarios, with the emulator's clock moved where the tool would wait. */
export async function replayScenarios(url: string, line: PanelVersion): Promise<readonly ScenarioResult[]> {
  const folder = await mkdtemp(join(tmpdir(), "scenarios-"));
  try {
    const [target, results] = [join(folder, "target.json"), join(folder, "results.json")];
    await writeFile(target, JSON.stringify({ kind: "emulator", url }));
    const { output } = await runTool({
      url,
      preload: here("./move-the-timers.ts"),
      tool: `${recordedDaemon}/replay-daemon.mjs`,
      args: ["--target", target, "--line", line, "--json", results],
    });
    const told = JSON.parse(await readFile(results, "utf8").catch(() => Promise.reject(new Error(output)))) as {
      readonly notSupported: readonly string[];
      readonly results: readonly ScenarioResult[];
    };
    if (told.notSupported.length > 0) throw new Error(told.notSupported.join("\n"));
    return told.results;
  } finally {
    await rm(folder, { recursive: true });
  }
}
