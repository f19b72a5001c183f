import { createPelicanClient, PanelPermissionError, type PelicanClient, ServerStateError } from "@hatchery/sdk/pelican";
import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../../support/checked-emulator.ts";
import { paperServer } from "../../support/panel-client.ts";

const emulator = useCheckedEmulator({ flavour: "pelican", jump: true });
let panel: PelicanClient;

beforeEach(async () => {
  await emulator.current.control.reset();
  await emulator.current.control.install({ delayMs: 100, fail: false });
  panel = clientWith(emulator.current.keys.client);
});

function clientWith(clientKey: string | undefined) {
  const { url, keys } = emulator.current;
  return createPelicanClient({ url, applicationKey: keys.application, clientKey, validate: "throw" });
}

async function installed(changes: Record<string, unknown> = {}) {
  const { servers } = panel.application;
  const { id } = await servers.create(paperServer({ external_id: "order-1", ...changes }));
  return servers.waitUntilInstalled(id, { intervalMs: 20 });
}

describe("the life of a server on Pelican, through the client", () => {
  test("create, install, change, suspend, unsuspend, reinstall, delete", async () => {
    const { servers } = panel.application;
    const { id, identifier, status } = await installed();
    expect(status).toBeNull();

    expect((await servers.updateBuild(id, { limits: { memory: 2048 } })).limits).toMatchObject({
      memory: 2048,
      disk: 2048,
      oom_killer: false,
    });
    expect((await servers.updateBuild(id, { oom_killer: true })).limits).toMatchObject({ oom_killer: true });
    const renamed = await servers.updateDetails(id, { name: "Renamed" });
    expect(renamed).toMatchObject({ name: "Renamed", external_id: "order-1" });
    const { container } = await servers.updateStartup(id, { environment: { BUILD_NUMBER: 42 } });
    expect(container.environment).toMatchObject({ BUILD_NUMBER: "42", SERVER_JARFILE: "server.jar" });

    await servers.suspend(id);
    await expect(panel.client.server(identifier).resources()).rejects.toBeInstanceOf(ServerStateError);
    await servers.unsuspend(id);
    await servers.reinstall(id);
    expect((await servers.waitUntilInstalled(id, { intervalMs: 20 })).status).toBeNull();
    await servers.delete(id);
    await expect(servers.findByExternalId("order-1")).resolves.toBeUndefined();
  });

  test("a build without its main allocation takes it away, an update never does", async () => {
    const { servers } = panel.application;
    const { id } = await installed();
    await servers.updateBuild(id, { add_allocations: [2] });
    expect((await servers.get(id, { include: ["allocations"] })).allocations.map((one) => one.id)).toEqual([1, 2]);
    await expect(
      servers.replaceBuild(id, { feature_limits: { databases: 0, backups: 0 } } as never),
    ).rejects.toMatchObject({
      remedy: expect.stringContaining("Send allocation"),
    });
    const feature_limits = { databases: 0, backups: 0 };
    expect(await servers.replaceBuild(id, { allocation: null, feature_limits })).toMatchObject({ allocation: null });
  });

  test("a suspension that the daemon did not hear is stored, and is made sure of by lifting it first", async () => {
    const { servers } = panel.application;
    const { id } = await installed();
    const { control } = emulator.current;
    await control.daemon({ node: "all", mode: "refuse" });
    await control.clearRequests();
    await expect(servers.suspend(id)).rejects.toMatchObject({ code: "daemon_unreachable" });
    // It is not retried: the panel would say that all is well and ask nobody.
    expect(await control.requests()).toHaveLength(1);
    expect(await servers.get(id)).toMatchObject({ suspended: true });
    await control.daemon({ node: "all", mode: "none" });
    await servers.unsuspend(id);
    await servers.suspend(id);
  });

  test("a deletion that the daemon refuses succeeds, one that it does not hear does not, unless it is forced", async () => {
    const { servers } = panel.application;
    const { control } = emulator.current;
    const { id } = await installed();
    await control.daemon({ node: "all", mode: "refuse" });
    await expect(servers.delete(id)).rejects.toMatchObject({ code: "daemon_unreachable" });
    await servers.forceDelete(id);
    await control.daemon({ node: "all", mode: "none" });
    const other = await installed({ allocation: { default: 2 } });
    await control.daemon({ node: "all", mode: "http500" });
    await servers.delete(other.id);
    await expect(servers.get(other.id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("variables that are not named are stored empty when it is made, and kept when it is updated", async () => {
    const { servers } = panel.application;
    const { id } = await installed({ environment: { SERVER_JARFILE: "server.jar" } });
    expect((await servers.get(id)).container.environment).toMatchObject({ BUILD_NUMBER: "" });
    const { container } = await servers.updateStartup(id, { environment: { BUILD_NUMBER: "latest" } });
    expect(container.environment).toMatchObject({ BUILD_NUMBER: "latest", SERVER_JARFILE: "server.jar" });
  });
});

describe("a server's users on Pelican, through the client", () => {
  test("power, console, files, schedules, backups, databases, variables, settings, subusers", async () => {
    const { identifier } = await installed();
    const alice = clientWith(emulator.current.keys.clientAlice);
    const server = alice.client.server(identifier);

    await server.command("nobody hears it");
    await server.power("start");
    await using console = await server.console();
    const types: string[] = [];
    for await (const { type } of console) {
      types.push(type);
      if (type === "status") break;
    }
    expect(types).toContain("status");

    await server.files.write("/notes.json", '{"a": 1}\n');
    await expect(server.files.read("/notes.json")).resolves.toBe('{"a": 1}\n');
    await expect(server.files.read("/nothing.txt")).rejects.toMatchObject({
      code: "daemon_refused",
      remedy: "There is no such file on the server.",
    });
    await server.files.createFolder({ root: "/", name: "maps" });
    await expect(server.files.createFolder({ root: "/", name: "maps" })).rejects.toMatchObject({
      code: "daemon_refused",
    });
    const archive = await server.files.compress({ root: "/", files: ["notes.json"], name: "packed", extension: "zip" });
    expect(archive.name).toBe("packed.zip");

    const times = { minute: "0", hour: "4", day_of_month: "*", month: "*", day_of_week: "*" };
    const schedule = await server.schedules.create({ name: "nightly", ...times, is_active: true });
    await expect(server.schedules.update(schedule.id, { hour: "5" })).resolves.toMatchObject({
      name: "nightly",
      cron: { hour: "5", minute: "0" },
    });

    const { uuid } = await server.backups.create({ name: "first" });
    await expect(server.backups.rename(uuid, "renamed")).resolves.toMatchObject({ name: "renamed" });
    const database = await server.databases.create({ database: "main", remote: "%" });
    await expect(server.databases.list({ include: ["password"] }).all()).resolves.toMatchObject([{ id: database.id }]);
    await server.databases.delete(database.id);

    const { variables, startup_command } = await server.startup.get();
    expect(variables.find(({ env_variable }) => env_variable === "BUILD_NUMBER")?.rules).toMatch(/required\|/);
    expect(startup_command).toContain("server.jar");

    await server.settings.rename({ name: "Mine" });
    await server.settings.setDescription("for friends");
    expect(await alice.client.server(identifier).get()).toMatchObject({ name: "Mine", description: "for friends" });

    const subuser = await server.subusers.create({
      email: "carol@example.test",
      permissions: ["settings.description"],
    });
    await expect(server.subusers.get(subuser.uuid)).resolves.toMatchObject({ email: "carol@example.test" });
    expect((await alice.client.permissions()).permissions).toContain("mount.update");
  });

  test("an account changes its name, e-mail and password with the present one, and keeps its keys by their identifiers", async () => {
    const { account } = clientWith(emulator.current.keys.clientAlice).client;
    await expect(account.updateUsername({ username: "alicia", password: "wrong" })).rejects.toMatchObject({
      code: "refused",
      status: 400,
    });
    const key = await account.apiKeys.create({ description: "a shop", allowed_ips: [] });
    expect(await account.apiKeys.list().all()).toHaveLength(2);
    const another = clientWith(`${key.identifier}${key.secret_token}`);
    await expect(another.client.account.get()).resolves.toMatchObject({ username: "alice", admin: false });
    await account.apiKeys.delete(key.identifier);
    await expect(another.client.account.get()).rejects.toMatchObject({
      code: "invalid_key",
      remedy: expect.stringContaining("pacc_"),
    });
  });

  test("who gave the main allocation away has a server that subusers cannot see, and the error says what to do", async () => {
    const { id, identifier } = await installed();
    const { keys } = emulator.current;
    const server = clientWith(keys.clientAlice).client.server(identifier);
    await server.subusers.create({ email: "bob@example.test", permissions: ["control.start"] });
    await server.network.delete(1);
    await expect(clientWith(keys.clientBob).client.server(identifier).get()).rejects.toMatchObject({
      code: "panel_failed",
      remedy: expect.stringContaining("give it one"),
    });
    await panel.application.servers.updateBuild(id, { allocation: null });
    await panel.application.servers.updateBuild(id, { add_allocations: [1] });
    await panel.application.servers.updateBuild(id, { allocation: 1 });
    await expect(clientWith(keys.clientBob).client.server(identifier).get()).resolves.toMatchObject({ identifier });
  });

  test("descriptions that are switched off are a permission that nobody has", async () => {
    const { identifier } = await installed();
    const { control } = emulator.current;
    const { servers } = await control.dump();
    await control.reset({ settings: { descriptions: false } });
    expect(servers).toHaveLength(1);
    const again = await installed();
    expect(again.identifier).not.toBe(identifier);
    const error = await panel.client
      .server(again.identifier)
      .settings.setDescription("mine")
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PanelPermissionError);
    expect(error).toMatchObject({ code: "forbidden", remedy: expect.stringContaining("may not change descriptions") });
  });
});
