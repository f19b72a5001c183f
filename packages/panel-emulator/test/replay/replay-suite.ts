import { fileURLToPath } from "node:url";
import { runTool, type ToolRun } from "./run-tool.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folders with recorded suites, the world they start from, and the replay tool as it is. */
export const recordedPanel = here("../../../../fixtures/panel");
export const recordedPelican = here("../../../../fixtures/pelican");

/** Runs the replay tool on one suite, with the emulator's clock moved where the tool would wait. */
export function replaySuite(
  recorded: string,
  url: string,
  suite: string,
  world = `${recorded}/world.json`,
): Promise<ToolRun> {
  return runTool({
    url,
    preload: here("./move-the-clock.ts"),
    tool: `${recorded}/replay.mjs`,
    args: ["--url", url, "--suite", suite, "--world", world],
  });
}
