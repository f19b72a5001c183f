import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { createControlClient } from "../src/index.ts";
import { call, paperServer } from "./support/panel-client.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const running: ChildProcess[] = [];

function run(...options: string[]) {
  const child = spawn(process.execPath, ["--conditions=@hatchery/source", cli, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  return child;
}

async function started(child: ChildProcess): Promise<{ url: string; keys: Record<string, string>; control: string }> {
  if (!child.stdout) throw new Error("The command's output is not read.");
  for await (const line of createInterface(child.stdout)) return JSON.parse(line);
  throw new Error("The command ended without saying where it listens.");
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

test("the command says in one line of JSON where the panel listens and with which keys", async () => {
  const { url, keys, control } = await started(run("--port", "0", "--json"));
  expect(control).toBe(`${url}/_emulator`);
  expect((await call(url, keys.application, "GET", "/api/application/nests")).body.data).toHaveLength(3);
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "it stops with exit code 0 on %s, even with a request waiting",
  async (signal) => {
    const child = run("--json");
    const { url, keys, control } = await started(child);
    await fetch(`${control}/daemon`, { method: "POST", body: JSON.stringify({ node: 1, mode: "hang" }) });
    void call(url, keys.application, "POST", "/api/application/servers", paperServer()).catch(() => undefined);
    const clock = createControlClient({ url: control }).clock;
    await expect.poll(async () => (await clock.get()).pending).toBe(1);
    child.kill(signal);
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  },
);

test("it starts from a world file, or from a generated world with as many servers as wanted", async () => {
  const folder = await mkdtemp(join(tmpdir(), "panel-emulator-"));
  const file = join(folder, "world.json");
  const key = "ptla_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH";
  const users = [
    { id: 1, username: "root", email: "root@example.test", first_name: "R", last_name: "T", root_admin: true },
  ];
  const keys = { only: { type: "account", user: "root", identifier: key.slice(0, 16), key } };
  await writeFile(file, JSON.stringify({ users, keys }));
  const small = await started(run("--world", file, "--json"));
  expect((await call(small.url, key, "GET", "/api/application/users")).body.meta.pagination.total).toBe(1);
  const large = await started(run("--servers", "300", "--json"));
  const servers = await call(large.url, large.keys.application, "GET", "/api/application/servers?per_page=1");
  expect(servers.body.meta.pagination.total).toBe(300);
  await rm(folder, { recursive: true });
});

test("it refuses a world that is none, naming the field", async () => {
  const folder = await mkdtemp(join(tmpdir(), "panel-emulator-"));
  const file = join(folder, "world.json");
  await writeFile(file, JSON.stringify({ users: [{ id: "one" }] }));
  const child = run("--world", file, "--json");
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += chunk;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(complaint).toMatch(/users/);
  await rm(folder, { recursive: true });
});

test("it takes the limits of both APIs, and refuses what is no number", async () => {
  const { url, keys } = await started(run("--json", "--application-limit", "7", "--version", "1.12"));
  const limitOf = async (key: string | undefined, path: string) =>
    (await call(url, key, "GET", path)).headers.get("x-ratelimit-limit");
  expect(await limitOf(keys.application, "/api/application/nests")).toBe("7");
  expect(await limitOf(keys.client, "/api/client/account")).toBe("256");
  const [code] = await once(run("--client-limit", "many"), "exit");
  expect(code).toBe(1);
});
