import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createPanelClient, type Diagnosis } from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { createPanelEmulator, type PanelEmulator } from "../../src/index.ts";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call, paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
beforeEach(() => emulator.current.control.reset());

const diagnose = (options: { applicationKey?: string | undefined; clientKey?: string | undefined; url?: string }) =>
  createPanelClient({ url: emulator.current.url, ...options }).diagnose();

const named = ({ checks }: Diagnosis, name: string) => checks.find((check) => check.name === name);

/** Something that answers everything in the same way. */
async function answering(status: number, headers: Record<string, string>, body: string) {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body)).listen(
    0,
    "127.0.0.1",
  );
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("the diagnosis", () => {
  test("of a good address and good keys fails nowhere, and makes nothing on the panel", async () => {
    const { keys, control } = emulator.current;
    const before = await control.dump();
    const diagnosis = await diagnose({ applicationKey: keys.application, clientKey: keys.client });
    expect(diagnosis.checks.filter(({ status }) => status === "failed" || status === "warning")).toEqual([]);
    expect(diagnosis).toMatchObject({ ok: true, flavour: "pterodactyl" });
    expect(named(diagnosis, "rate-limit:application")?.detail).toMatch(/^\d+ requests a minute/);
    const after = await control.dump();
    expect([after.users, after.servers, after.nodes, after.locations]).toEqual([
      before.users,
      before.servers,
      before.nodes,
      before.locations,
    ]);
  });

  test("of a key that may only read fails the writes that selling needs and warns of the others", async () => {
    const diagnosis = await diagnose({ applicationKey: emulator.current.keys.readOnly });
    expect(diagnosis.ok).toBe(false);
    expect(named(diagnosis, "permission:servers:read")?.status).toBe("passed");
    expect(named(diagnosis, "permission:servers:write")).toMatchObject({
      status: "failed",
      code: "permission_missing",
      remedy: expect.stringContaining("servers: read & write"),
    });
    expect(named(diagnosis, "permission:nodes:write")?.status).toBe("warning");
  });

  test("of an unknown key and of keys that were exchanged says which is wrong", async () => {
    const unknown = await diagnose({ applicationKey: "ptla_nobodynobodynobodynobodynobodynobodynobodyno" });
    expect(named(unknown, "application-key")).toMatchObject({ status: "failed", code: "invalid_key" });
    const { keys } = emulator.current;
    const exchanged = await diagnose({ applicationKey: keys.application, clientKey: keys.application });
    expect(named(exchanged, "client-key")).toMatchObject({ status: "failed", code: "wrong_key_type" });
    const customer = await diagnose({ applicationKey: keys.clientAlice, clientKey: keys.clientAlice });
    expect(named(customer, "application-key")).toMatchObject({ status: "failed", code: "not_administrator" });
    expect(named(customer, "client-key:administrator")).toMatchObject({ status: "failed" });
  });

  test.each([
    ["a redirect to https", 301, { location: "https://127.0.0.1/" }, "", "redirected_to_https"],
    ["a login page", 302, { location: "/auth/login" }, "", "redirected_to_login"],
    ["a web site", 200, { "content-type": "text/html" }, "<title>Welcome</title>", "not_json"],
    ["a proxy without a panel", 502, { "content-type": "text/html" }, "Bad Gateway", "unavailable"],
  ])("of %s fails at the address and skips the rest", async (_, status, headers, body, code) => {
    await using other = await answering(status, headers as Record<string, string>, body);
    const diagnosis = await diagnose({ url: other.url, applicationKey: "ptla_key" });
    expect(diagnosis.checks).toMatchObject([
      { name: "address", status: "failed", code, remedy: expect.stringMatching(/\w/) },
    ]);
    expect(diagnosis.ok).toBe(false);
  });

  test("of an address where nobody listens says so", async () => {
    const closed = await answering(200, {}, "");
    await closed[Symbol.asyncDispose]();
    expect(named(await diagnose({ url: closed.url }), "address")).toMatchObject({ code: "connection_failed" });
  });
});

describe("the version line", () => {
  const ofPanel = async ({ url, keys }: Pick<PanelEmulator, "url" | "keys">, key = keys.client) =>
    named(await createPanelClient({ url, applicationKey: keys.application, clientKey: key }).diagnose(), "version");

  test.each([
    ["1.11", "1.11 or older"],
    ["1.12", "1.12 or newer"],
  ] as const)(
    "of a panel %s is told by a server of the client API, also by one of somebody else",
    async (version, told) => {
      await using panel = await createPanelEmulator({ version });
      await call(panel.url, panel.keys.application, "POST", "/api/application/servers", paperServer());
      expect(await ofPanel(panel)).toMatchObject({ status: "passed", detail: told });
      expect(await ofPanel(panel, panel.keys.clientAlice)).toMatchObject({ status: "passed", detail: told });
    },
  );

  test("is not guessed where nothing shows it, and the diagnosis says what would", async () => {
    await using panel = await createPanelEmulator({ version: "1.12" });
    expect(await ofPanel(panel)).toMatchObject({ status: "skipped", detail: expect.stringContaining("sees none") });
    const { url, keys } = panel;
    const diagnosis = await createPanelClient({ url, applicationKey: keys.application }).diagnose();
    expect(named(diagnosis, "version")).toMatchObject({
      status: "skipped",
      detail: expect.stringContaining("no client key was given"),
    });
  });
});

describe("a key that lacks permissions", () => {
  const recorded = JSON.parse(readFileSync(new URL("../../../../fixtures/panel/world.json", import.meta.url), "utf8"));
  const resources = "users servers nodes allocations locations nests eggs server_databases".split(" ");

  test.each(resources)("for %s fails at those alone", async (resource) => {
    const { full } = recorded.keys;
    const lame = { ...full, permissions: { ...full.permissions, [`r_${resource}`]: 0 } };
    await using panel = await createPanelEmulator({ world: { ...recorded, keys: { ...recorded.keys, full: lame } } });
    await call(panel.url, panel.keys.clientAdmin, "POST", "/api/application/servers", paperServer());
    const { checks } = await createPanelClient({ url: panel.url, applicationKey: panel.keys.full }).diagnose();
    const missing = checks.filter(({ code }) => code === "permission_missing").map(({ name }) => name);
    const writes = resource === "nests" || resource === "eggs" ? [] : [`permission:${resource}:write`];
    expect(missing).toEqual([`permission:${resource}:read`, ...writes]);
  });

  test("of every kind hears of each, also of those about what it may not list", async () => {
    await using panel = await createPanelEmulator({ world: recorded });
    await call(panel.url, panel.keys.clientAdmin, "POST", "/api/application/servers", paperServer());
    const { checks } = await createPanelClient({ url: panel.url, applicationKey: panel.keys.none }).diagnose();
    const permissions = checks.filter(({ name }) => name.startsWith("permission:"));
    expect(permissions).toHaveLength(14);
    expect(permissions.filter(({ code }) => code !== "permission_missing")).toEqual([]);
  });
});

describe("what was not given", () => {
  test("is skipped, and the diagnosis says where to get it", async () => {
    const diagnosis = await diagnose({});
    for (const [name, prefix] of [
      ["application-key", "ptla_"],
      ["client-key", "ptlc_"],
    ] as const) {
      expect(named(diagnosis, name)).toMatchObject({ status: "skipped", remedy: expect.stringContaining(prefix) });
    }
  });

  test("an administrator's account key may stand in for an application key, and is called what it is", async () => {
    const diagnosis = await diagnose({ applicationKey: emulator.current.keys.client });
    expect(named(diagnosis, "application-key")).toMatchObject({
      status: "passed",
      detail: expect.stringContaining("administrator's account key"),
    });
  });
});

describe("the command", () => {
  const cli = fileURLToPath(new URL("src/cli.ts", import.meta.resolve("@hatchery/sdk/package.json")));
  const run = async (args: readonly string[], environment: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, ["--conditions=@hatchery/source", cli, ...args], {
      env: { PATH: process.env.PATH, ...environment },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );

  test("prints the checks, ends with 0 when all is well and with 1 and the remedy when something is not", async () => {
    const { url, keys } = emulator.current;
    const good = await run([
      "diagnose",
      "--url",
      url,
      "--application-key",
      keys.application ?? "",
      "--client-key",
      keys.client ?? "",
    ]);
    expect(good).toMatchObject({ code: 0, stderr: "" });
    expect(good.stdout).toContain("✓ address");
    const bad = await run(["diagnose", "--url", url], { PANEL_APPLICATION_KEY: keys.readOnly ?? "" });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(/✗ permission:servers:write.*\n {4}→ .*servers: read & write/);
    expect(bad.stdout).not.toContain(keys.readOnly);
  });

  test("gives JSON on wish, and 2 with its usage for wrong use", async () => {
    const { url, keys } = emulator.current;
    const { code, stdout } = await run(["diagnose", "--json", "--url", url, "--application-key", keys.readOnly ?? ""]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, flavour: "pterodactyl" });
    for (const args of [[], ["diagnose"], ["diagnose", "--nonsense"], ["diagnose", "--url", "nowhere"]]) {
      expect(await run(args)).toMatchObject({ code: 2, stdout: "" });
    }
  });
});
