/**
 * `npm run tests-for -- [BASE]`: which tests a change needs, from BASE (a commit, a branch; `main` if none is said) to what stands in
 * the folder. Test files are those that import something that was changed, however far; the rest goes by folder.
 */
import { execFileSync } from "node:child_process";

const [base = "main"] = process.argv.slice(2);
const said = (command, ...args) => execFileSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
const lines = (text) => text.split("\n").filter((line) => line !== "");

/** What no test file of `npm test` is for: where it is needed, and what it tries. */
const others = [
  ["npm run test:browser", /^apps\/demo\/(?!test\/server)|^packages\/http-api\/src\/client/, "the demo in Chromium"],
  ["npm run simulate -- --minutes 3", /^packages\/(provisioner|panel-emulator|sdk)\/src|^simulation/, "worlds"],
  ["npm run test:durability -- pglite", /^packages\/provisioner\/(src|migrations|test\/durability)/, "crash points"],
  ["npm run test:money", /^packages\/(provisioner|http-api|express-adapter)\/src|^examples/, "a host's ledger"],
  ["npm run test:postgres", /^packages\/provisioner\/(src|migrations)/, "needs TEST_DATABASE_URL"],
  ["npm run test:runtimes", /^packages\/(sdk|http-api)\/src/, "other runtimes"],
  ["npm run check:consumers", /package\.json$|tsup\.config|^packages\/[^/]+\/src\/[^/]+\.ts$/, "packed packages"],
  ["npm run docs", /^docs|^README|^packages\/[^/]+\/(README|CHANGELOG)/, "the documentation site"],
  ["npm run smoke", /^packages\/|^apps\/demo/, "the life of a service"],
];

const from = said("git", "merge-base", base, "HEAD").trim();
const changed = [
  ...lines(said("git", "diff", "--name-only", from)),
  ...lines(said("git", "ls-files", "--others", "--exclude-standard")),
];
if (changed.length === 0) {
  console.log(`Nothing was changed since ${base}.`);
} else {
  const files = lines(said("npx", "vitest", "list", "--filesOnly", "--changed", from));
  console.log(`${changed.length} files were changed since ${base}.\n`);
  console.log(`Test files of \`npm test\` that they reach: ${files.length}`);
  for (const file of files) console.log(`  ${file}`);
  if (files.length > 0) console.log(`All of them: npx vitest run --changed ${from.slice(0, 12)}`);
  console.log("\nBesides:");
  for (const [command, where, what] of others)
    if (changed.some((file) => where.test(file))) console.log(`  ${command.padEnd(36)} ${what}`);
  console.log(`  ${"npm run check".padEnd(36)} types, lint, generated files; always`);
}
