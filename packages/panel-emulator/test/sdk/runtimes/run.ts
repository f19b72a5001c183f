/**
 * Takes the built SDK through every runtime that it promises to work on, against an emulator. Fails when one of them is
 * not there or does not get through; none is left out in silence. `--only Deno` (or several names with commas) runs some.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createPanelEmulator } from "../../../src/index.ts";
import { paperServer } from "../../support/panel-client.ts";
import { runtimesOf } from "./runtimes.ts";

/** What is not worth installing for everybody: some hundred megabytes. */
const packages = [
  "node-22@npm:node@22.23.3",
  "node-26@npm:node@26.9.0",
  "deno@2.9.6",
  "bun@1.4.5",
  "miniflare@4.20260730.0",
];

const print = (line: string) => process.stdout.write(`${line}\n`);

const folder = new URL("../../../../../node_modules/.cache/sdk-runtimes/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}package.json`, '{ "private": true }\n');
const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", ...packages];
const { status } = spawnSync("npm", install, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
if (status !== 0) print(`${packages.join(", ")} could not be installed; those that need them will fail.`);

const { values } = parseArgs({ options: { only: { type: "string" } } });
const wanted = values.only?.split(",");
const all = runtimesOf(`${folder}package.json`);
const unknown = wanted?.filter((name) => !all.some((runtime) => runtime.name === name)) ?? [];
if (unknown.length > 0)
  throw new Error(`no such runtime: ${unknown.join()}; there are ${all.map(({ name }) => name).join()}`);

let failed = 0;
let passed = 0;
let left = 0;
for (const runtime of all) {
  if (wanted && !wanted.includes(runtime.name)) {
    left++;
    print(`- ${runtime.name}: left out, because of --only`);
    continue;
  }
  await using emulator = await createPanelEmulator({ speed: 10 });
  const { url, keys } = emulator;
  try {
    const { version, done } = await runtime.run({
      url,
      applicationKey: keys.application ?? "",
      clientKey: keys.client ?? "",
      server: paperServer(),
      console: runtime.console,
    });
    if (done.length === 0) throw new Error("it did nothing");
    passed++;
    print(`✓ ${runtime.name} (${version}): ${done.join("; ")}`);
  } catch (error) {
    failed++;
    print(`✗ ${runtime.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
print(`${passed} passed, ${failed} failed, ${left} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
