import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createPanelClient, type Diagnosis } from "@hatchery/sdk";
import { createPelicanClient } from "@hatchery/sdk/pelican";
import { beforeEach, describe, expect, test } from "vitest";
import { createPanelEmulator } from "../../../src/index.ts";
import { useCheckedEmulator } from "../../support/checked-emulator.ts";
import { call, paperServer } from "../../support/panel-client.ts";

const emulator = useCheckedEmulator({ flavour: "pelican" });
beforeEach(() => emulator.current.control.reset());

const diagnose = (options: { applicationKey?: string | undefined; clientKey?: string | undefined; url?: string }) =>
  createPelicanClient({ url: emulator.current.url, ...options }).diagnose();

const named = ({ checks }: Diagnosis, name: string) => checks.find((check) => check.name === name);

describe("the diagnosis of a Pelican panel", () => {
  test("with good keys fails nowhere, names panel and release, and makes nothing on the panel", async () => {
    const { keys, control } = emulator.current;
    const before = await control.dump();
    const diagnosis = await diagnose({ applicationKey: keys.application, clientKey: keys.client });
    expect(diagnosis.checks.filter(({ status }) => status === "failed" || status === "warning")).toEqual([]);
    expect(diagnosis).toMatchObject({ ok: true, flavour: "pelican" });
    expect(named(diagnosis, "version")?.detail).toContain("1.0.0-beta32 or newer");
    expect(named(diagnosis, "rate-limit:client")?.detail).toMatch(/^256 requests a minute/);
    const { users, servers, nodes, eggs, mounts, roles, databaseHosts } = before;
    expect(await control.dump()).toMatchObject({ users, servers, nodes, eggs, mounts, roles, databaseHosts });
  });

  test("of a key that may only read fails the writes that selling needs and warns of the others", async () => {
    const diagnosis = await diagnose({ applicationKey: emulator.current.keys.readOnly });
    expect(diagnosis.ok).toBe(false);
    expect(named(diagnosis, "permission:egg:read")?.status).toBe("passed");
    expect(named(diagnosis, "permission:server:write")).toMatchObject({
      status: "failed",
      code: "permission_missing",
      remedy: expect.stringContaining("server: read & write"),
    });
    for (const resource of ["role", "egg", "database_host"])
      expect(named(diagnosis, `permission:${resource}:write`)?.status).toBe("warning");
  });

  test("of an unknown key and of keys that were exchanged says which is wrong, in Pelican's words", async () => {
    const { keys } = emulator.current;
    const unknown = await diagnose({ applicationKey: "papp_nobodynobodynobodynobodynobodynobodynobodyno" });
    expect(named(unknown, "application-key")).toMatchObject({
      status: "failed",
      code: "invalid_key",
      remedy: expect.stringContaining("papp_"),
    });
    const exchanged = await diagnose({ applicationKey: keys.application, clientKey: keys.application });
    expect(named(exchanged, "client-key")).toMatchObject({
      status: "failed",
      code: "wrong_key_type",
      remedy: expect.stringContaining("pacc_"),
    });
    const customer = await diagnose({ clientKey: keys.clientAlice });
    expect(named(customer, "client-key:administrator")).toMatchObject({ status: "failed" });
    expect(named(customer, "application-key")).toMatchObject({
      status: "skipped",
      remedy: expect.stringContaining("papp_"),
    });
  });

  test("by the client for Pterodactyl names the right one, and the other way round", async () => {
    const { url, keys } = emulator.current;
    const asPterodactyl = await createPanelClient({ url, applicationKey: keys.application }).diagnose();
    expect(asPterodactyl).toMatchObject({ ok: false, flavour: "pelican" });
    expect(named(asPterodactyl, "flavour")?.remedy).toContain("createPelicanClient");
    await using pterodactyl = await createPanelEmulator();
    const asPelican = await diagnose({ url: pterodactyl.url, applicationKey: pterodactyl.keys.application });
    expect(asPelican).toMatchObject({ ok: false, flavour: "pterodactyl" });
    expect(named(asPelican, "flavour")?.remedy).toContain("createPanelClient");
  });
});

describe("a key of a Pelican panel that lacks permissions", () => {
  const file = new URL("../../../../../fixtures/pelican/world.json", import.meta.url);
  const recorded = JSON.parse(readFileSync(file, "utf8"));
  const resources = "user server node allocation egg server_database database_host mount role plugin".split(" ");

  async function missingOf(permissions: Record<string, number>): Promise<string[]> {
    const full = { ...recorded.keys.full, permissions };
    const world = { ...recorded, keys: { ...recorded.keys, full } };
    await using panel = await createPanelEmulator({ flavour: "pelican", world });
    // Permissions for databases are tried on a server.
    await call(panel.url, panel.keys.clientAdmin, "POST", "/api/application/servers", paperServer());
    const { url, keys } = panel;
    const { checks } = await createPelicanClient({ url, applicationKey: keys.full }).diagnose();
    return checks.filter(({ code }) => code === "permission_missing").map(({ name }) => name);
  }

  test.each(resources)("for %s fails at those alone", async (resource) => {
    const missing = await missingOf({ ...recorded.keys.full.permissions, [resource]: 0 });
    expect(missing).toEqual([`permission:${resource}:read`, `permission:${resource}:write`]);
  });

  test("of every kind hears of each, also of those about what it may not list", async () => {
    const missing = await missingOf(recorded.keys.none.permissions);
    expect(missing).toEqual(resources.flatMap((one) => [`permission:${one}:read`, `permission:${one}:write`]));
  });
});

describe("the command at a Pelican panel", () => {
  const cli = fileURLToPath(new URL("src/cli.ts", import.meta.resolve("@hatchery/sdk/package.json")));
  const run = (args: readonly string[], environment: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, ["--conditions=@hatchery/source", cli, ...args], {
      env: { PATH: process.env.PATH, ...environment },
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    );

  test("finds out by itself which panel it is, and tries Pelican's permissions", async () => {
    const { url, keys } = emulator.current;
    const good = await run(["diagnose", "--url", url], {
      PANEL_APPLICATION_KEY: keys.application ?? "",
      PANEL_CLIENT_KEY: keys.client ?? "",
    });
    expect(good.code).toBe(0);
    expect(good.stdout).toContain("✓ permission:egg:read");
    expect(good.stdout).not.toContain("nests");
    const bad = await run(["diagnose", "--json", "--url", url, "--application-key", keys.readOnly ?? ""]);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, flavour: "pelican" });
    expect(bad.stdout).not.toContain(keys.readOnly);
  });
});
