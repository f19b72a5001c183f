/**
 * `npm run bench`: every command in turn; writes RESULTS.md. `npm run bench -- sdk requests` runs only these and writes nothing.
 * A command that fails costs its own figures alone; the exit code is 1 then.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { markdownOf } from "./report/report.ts";
import { resultsPage } from "./report/results-page.ts";
import { type CommandOutcome, runCommand } from "./report/run-command.ts";
import { readSurroundings } from "./report/surroundings.ts";

const commands = [
  "sdk",
  "requests",
  "throughput",
  "rate-limit",
  "scale",
  "weight",
  "http",
  "console",
  "emulator",
  "chaos",
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !commands.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no benchmark ${unknown.join(", ")}; there are ${commands.join(", ")}.`);
const results = fileURLToPath(new URL("RESULTS.md", import.meta.url));

const surroundings = await readSurroundings();
const outcomes: CommandOutcome[] = [];
for (const name of asked.length === 0 ? commands : asked) {
  console.log(`${name} …`);
  const outcome = await runCommand(name);
  outcomes.push(outcome);
  for (const report of outcome.reports) console.log(`${markdownOf(report)}\n`);
  if (outcome.failure !== null) console.log(`${name} failed. ${outcome.failure}\n`);
}
if (asked.length === 0) {
  writeFileSync(results, resultsPage(surroundings, outcomes));
  console.log(`Written to ${results}`);
}
if (outcomes.some(({ failure }) => failure !== null)) process.exitCode = 1;
