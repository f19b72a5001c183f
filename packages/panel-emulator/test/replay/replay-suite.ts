import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folders with recorded suites, the world they start from, and the replay tool as it is. */
export const recordedPanel = here("../../../../fixtures/panel");
export const recordedPelican = here("../../../../fixtures/pelican");

const moveTheClock = fileURLToPath(new URL("./move-the-clock.ts", import.meta.url));

/** Runs the replay tool on one suite, with the emulator's clock moved where the tool would wait. */
export function replaySuite(
  recorded: string,
  url: string,
  suite: string,
): Promise<{ exitCode: number; output: string }> {
  const tool = [`${recorded}/replay.mjs`, "--url", url, "--suite", `${recorded}/recordings/${suite}`];
  const env = { ...process.env, EMULATOR_CONTROL: `${url}/_emulator` };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", moveTheClock, ...tool],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const exitCode = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ exitCode, output: `${stdout}${stderr}` });
      },
    );
  });
}
