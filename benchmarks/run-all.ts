/** `npm run bench`: every measurement in turn; writes RESULTS.md. `npm run bench -- sdk requests` runs only these. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { markdownOf, type Report } from "./report/report.ts";

const commands = ["sdk", "requests", "throughput", "rate-limit", "scale", "console"] as const;
const asked = process.argv.slice(2);
const chosen = commands.filter((name) => asked.length === 0 || asked.includes(name));
const results = fileURLToPath(new URL("RESULTS.md", import.meta.url));

const reports: string[] = [];
for (const name of chosen) {
  console.log(`${name} …`);
  for (const report of await run(name)) {
    const markdown = markdownOf(report);
    console.log(`${markdown}\n`);
    reports.push(markdown);
  }
}
if (asked.length === 0) {
  writeFileSync(results, `# Results\n\n${machine()}\n\n${reports.join("\n\n")}\n`);
  console.log(`Written to ${results}`);
}

/** One line of JSON a report; everything else that a command prints is for people. */
async function run(name: string): Promise<Report[]> {
  const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, program, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`The benchmark ${name} ended with ${code}`);
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Report);
}

function machine(): string {
  const database = process.env.TEST_DATABASE_URL === undefined ? "PGlite only" : "PGlite and PostgreSQL";
  return `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${database}, ${new Date().toISOString().slice(0, 10)}. Machines are noisy: compare within one table.`;
}
