import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Report } from "./report.ts";

/** What became of one command. */
export interface CommandOutcome {
  readonly name: string;
  /** Those that it printed; with a failure, those that it printed before. */
  readonly reports: readonly Report[];
  /** Why it did not come to its end; null if it did. */
  readonly failure: string | null;
}

const limitMs = 20 * 60_000;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs one command of this folder. Never throws for what the command does. */
export async function runCommand(name: string): Promise<CommandOutcome> {
  const program = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, program, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitMs,
  });
  child.stderr.pipe(process.stderr);
  const [output, complaints, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  const reports = output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Report);
  if (code === 0 && reports.length > 0) return { name, reports, failure: null };
  const how = code === 0 ? "without a result" : signal === null ? `with exit code ${code}` : `by ${signal}`;
  return { name, reports, failure: [`It ended ${how}.`, reasonIn(complaints)].join(" ").trim() };
}

/** The message of the error that ended a process, from what it wrote to its error output. */
function reasonIn(complaints: string): string {
  const message = complaints.split("\n").find((line) => /^\s*(?:\w*Error\b|error:)/.test(line)) ?? "";
  return message.trim().replaceAll(root, "");
}
