import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The last commit at which routes were Express's own. */
export const baselineCommit = "7de4d56";

/** Takes the adapter of the baseline out of git, so that it runs beside today's on the same provisioner and Express. */
export function unpackBaseline(): string {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const place = fileURLToPath(new URL("../.baseline/", import.meta.url));
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const archive = execFileSync("git", ["archive", baselineCommit, "packages/express-adapter/src"], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  execFileSync("tar", ["-x", "-C", place], { input: archive });
  return `${place}packages/express-adapter/src/index.ts`;
}
