/**
 * Holds the examples for Bun and Deno to the conformance suite, each in a process of its own against an emulator. Fails when one of them
 * is not there. They are installed by packages/panel-emulator/test/sdk/runtimes/run.ts; `--only Bun` runs one.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { conformance } from "./conformance.ts";
import { apiKeys } from "./skin.ts";

const root = new URL("../../../../", import.meta.url);
const tools = new URL("node_modules/.cache/sdk-runtimes/node_modules/.bin/", root).pathname;
const examples = new URL("examples/frameworks/", root).pathname;
const source = "--conditions=@hatchery/source";

const runtimes: Readonly<Record<string, (port: string) => readonly [command: string, ...args: string[]]>> = {
  Bun: () => [`${tools}bun`, source, `${examples}bun.ts`],
  Deno: (port) => [`${tools}deno`, "serve", "--allow-all", source, "--port", port, `${examples}deno.ts`],
};

const print = (line: string) => process.stdout.write(`${line}\n`);

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(typeof address === "object" ? address?.port : address);
}

async function untilItAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (hasEnded() || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function run(name: string): Promise<boolean> {
  await using panel = await createPanelEmulator({ world: "demo" });
  await panel.control.install({ delayMs: 50, fail: false });
  const port = await freePort();
  const [command, ...args] = runtimes[name]?.(port) ?? [""];
  if (!existsSync(command)) {
    print(`✗ ${name} is not there: ${command}`);
    return false;
  }
  const settings = { DATABASE_URL: "memory:", ENCRYPTION_KEY: "a key that only tests have, long enough", PORT: port };
  const child = spawn(command, args, {
    env: { ...process.env, NODE_OPTIONS: "", ...settings, API_KEYS: JSON.stringify(apiKeys) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const url = `http://127.0.0.1:${port}/api/hatchery`;
  try {
    await untilItAnswers(url, () => child.exitCode !== null);
    let failed = 0;
    for (const [promise, holds] of Object.entries(conformance)) {
      try {
        await holds({ url, panel });
        print(`✓ ${name}: ${promise}`);
      } catch (error) {
        failed += 1;
        print(`✗ ${name}: ${promise}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    return failed === 0;
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

const { values } = parseArgs({ options: { only: { type: "string" } } });
for (const name of Object.keys(runtimes)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!(await run(name))) process.exitCode = 1;
}
