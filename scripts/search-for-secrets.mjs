/**
 * Fails if a key of the test worlds stands in what a run has printed or written: `search-for-secrets.mjs FILE…`. The logs of CI go
 * through it, and every snapshot of the repository.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const worlds = [
  "fixtures/panel/world.json",
  "fixtures/pelican/world.json",
  "packages/panel-emulator/worlds/demo.json",
  "packages/panel-emulator/worlds/pelican-demo.json",
];

/** What is secret in a world: whole keys, daemon tokens, passwords. */
const secrets = new Set(
  worlds.flatMap((world) => {
    const text = readFileSync(join(root, world), "utf8");
    return [
      ...text.matchAll(/"((?:ptla|ptlc|papp|pacc)_[A-Za-z0-9]{40,})"/g),
      ...text.matchAll(/"(?:token|daemon_token|secret|password)"\s*:\s*"([^"]{20,})"/g),
    ].map(([, secret]) => secret);
  }),
);
if (secrets.size === 0) throw new Error("The test worlds have no keys: what would be looked for?");

const snapshots = execFileSync("git", ["ls-files", "*.snap"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter(Boolean)
  .map((file) => join(root, file));
const files = [...process.argv.slice(2), ...snapshots];
const leaks = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return [...secrets].filter((secret) => text.includes(secret)).map((secret) => `${file}: ${secret.slice(0, 9)}…`);
});
for (const leak of leaks) console.error(`A secret was printed: ${leak}`);
console.log(`${secrets.size} secrets looked for in ${files.length} files: ${leaks.length} found.`);
process.exitCode = leaks.length === 0 ? 0 : 1;
