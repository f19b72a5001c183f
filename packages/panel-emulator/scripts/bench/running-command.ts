import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const source = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** What is measured: the built command where there is one, else its sources. */
export const measured = existsSync(built) ? "dist/cli.js" : "src/cli.ts";

/** The emulator in a process of its own. */
export interface RunningCommand extends AsyncDisposable {
  readonly url: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly control: string;
}

/** Starts the command and waits until it says where it listens. */
export async function runCommand(...options: string[]): Promise<RunningCommand> {
  const program = existsSync(built) ? [built] : ["--conditions=@hatchery/source", source];
  const child = spawn(process.execPath, [...program, "--json", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout))
    return {
      ...(JSON.parse(line) as { url: string; keys: Record<string, string>; control: string }),
      async [Symbol.asyncDispose]() {
        const gone = once(child, "exit");
        child.kill();
        await gone;
      },
    };
  throw new Error("The command ended without saying where it listens.");
}
