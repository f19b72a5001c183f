import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type ControlClient, createControlClient } from "@hatchery/panel-emulator";

const command = fileURLToPath(new URL("../../packages/panel-emulator/dist/cli.js", import.meta.url));

/** The emulator in a process of its own, so that its work is not counted as that of what is measured. */
export interface EmulatorProcess extends AsyncDisposable {
  readonly url: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly control: ControlClient;
}

/** Starts the built command; `options` are the command's own. */
export async function startEmulator(...options: string[]): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [command, "--json", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout)) {
    const { url, keys, control } = JSON.parse(line) as {
      url: string;
      keys: Record<string, string>;
      control: string;
    };
    return {
      url,
      keys,
      control: createControlClient({ url: control }),
      async [Symbol.asyncDispose]() {
        const gone = once(child, "exit");
        child.kill();
        await gone;
      },
    };
  }
  throw new Error("The emulator ended without saying where it listens; was it built (npm run build)?");
}
