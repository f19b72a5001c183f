/** Checks the types of the folder that it is started in, as `tsc --noEmit` with the compiler that runs natively: `-p web` for another configuration. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Two packages have a program `tsc`; which of them npm puts in the path is not said anywhere.
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript-native/package.json")));
const { status, error } = spawnSync(process.execPath, [compiler, "--noEmit", ...process.argv.slice(2)], {
  stdio: "inherit",
});
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
