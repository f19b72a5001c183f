/**
 * What other TypeScript clients of the panel lack or do wrong, each done against the emulator. That a call reached the
 * operation it is for, and was taken, is read from the emulator's log.
 */
import { readFileSync } from "node:fs";
import { createPanelClient, type PanelClient, type ServerControl } from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { createPanelEmulator } from "../../src/index.ts";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ jump: true });
let panel: PanelClient;
let server: ServerControl;
let id = 0;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.install({ delayMs: 1, fail: false });
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client, retry: false });
  const created = await panel.application.servers.create(
    paperServer({ feature_limits: { databases: 2, allocations: 3, backups: 2 } }),
  );
  await control.clock.advance(1000);
  id = created.id;
  server = panel.client.server(created.identifier);
  await control.clearRequests();
});

/** Which operations the panel has carried out since. */
async function carriedOut(): Promise<string[]> {
  const requests = await emulator.current.control.requests();
  return requests.flatMap(({ operation, status }) => (operation && status && status < 400 ? [operation] : []));
}

const cron = { minute: "*/5", hour: "*", day_of_month: "*", month: "*", day_of_week: "*" };

describe("routes that PteroJS, jspteroapi, pterodactyl.ts and others lack", () => {
  test("deployable nodes, and all permissions there are", async () => {
    const nodes = await panel.application.nodes.deployable({ memory: 512, disk: 512 }).all();
    expect(nodes.length).toBeGreaterThan(0);
    expect((await panel.client.permissions()).permissions).toHaveProperty("control");
    expect(await carriedOut()).toEqual(["listDeployableNodes", "listPermissions"]);
  });

  test("the activity of an account and of a server, at /servers and not at /server", async () => {
    await server.settings.rename({ name: "Renamed" });
    const events = await server.activity().all();
    expect(events.map(({ event }) => event)).toContain("server:settings.rename");
    await panel.client.account.activity().all();
    expect(await carriedOut()).toEqual(["renameServer", "listServerActivity", "listAccountActivity"]);
  });

  test("two-factor is switched off by POST, and the password changed by PUT", async () => {
    const { account } = panel.client;
    // Refused for the password, and not with 405: the routes are the right ones.
    const wrongPassword = { status: 400, errors: [{ code: "InvalidPasswordProvidedException" }] };
    await expect(account.twoFactor.disable({ password: "wrong" })).rejects.toMatchObject({
      status: 400,
      errors: [{ code: "BadRequestHttpException" }],
    });
    await expect(
      account.updatePassword({
        current_password: "wrong",
        password: "long-enough",
        password_confirmation: "long-enough",
      }),
    ).rejects.toMatchObject(wrongPassword);
    const requests = await emulator.current.control.requests();
    expect(requests.map(({ method, operation }) => `${method} ${operation}`)).toEqual([
      "POST disableTwoFactor",
      "PUT updatePassword",
    ]);
  });

  test("API keys at /account/api-keys, and SSH keys listed, made and removed", async () => {
    const { apiKeys, sshKeys } = panel.client.account;
    const key = await apiKeys.create({ description: "shop", allowed_ips: [] });
    expect(key.secret_token).toMatch(/\w{32}/);
    await apiKeys.delete(key.identifier);
    const made = await sshKeys.create({ name: "laptop", public_key: sshKey });
    expect((await sshKeys.list().all()).map(({ name }) => name)).toEqual(["laptop"]);
    await sshKeys.delete(made.fingerprint);
    expect(await sshKeys.list().all()).toEqual([]);
  });

  test("every one of the files' routes", async () => {
    const { files } = server;
    await files.write("/a.txt", '{"not": "parsed"}');
    expect(await files.read("/a.txt")).toBe('{"not": "parsed"}');
    await files.createFolder({ root: "/", name: "folder" });
    await files.copy("/a.txt");
    await files.rename({ root: "/", files: [{ from: "a.txt", to: "b.txt" }] });
    await files.chmod({ root: "/", files: [{ file: "b.txt", mode: "600" }] });
    const archive = await files.compress({ root: "/", files: ["b.txt"] });
    await files.delete({ root: "/", files: ["b.txt"] });
    await files.decompress({ root: "/", file: archive.name });
    await files.pull({ url: "http://127.0.0.1:9/x.jar", directory: "/" }).catch(() => {});
    await files.upload([{ name: "c.txt", content: "c" }]);
    expect(await (await files.download("/c.txt")).text()).toBe("c");
    expect((await files.list("/").all()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["b.txt", "c.txt", "folder", archive.name]),
    );
    const asked = new Set((await emulator.current.control.requests()).map(({ path }) => path.split("/files/")[1]));
    expect(asked.size).toBe(13);
  });

  test("startup variables and the docker image", async () => {
    const before = await server.startup.get();
    expect(before.variables.length).toBeGreaterThan(0);
    await server.startup.setVariable("BUILD_NUMBER", 123);
    const { variables, docker_images } = await server.startup.get();
    expect(variables.find(({ env_variable }) => env_variable === "BUILD_NUMBER")?.server_value).toBe("123");
    await server.settings.setDockerImage(Object.values(docker_images)[0] ?? "");
    expect(await carriedOut()).toEqual(["getStartup", "updateStartupVariable", "getStartup", "setDockerImage"]);
  });

  test("databases are made below their server, their passwords changed", async () => {
    const { databases } = panel.application;
    const database = await databases.create(id, { database: "shop", remote: "%", host: 1 });
    const first = await databases.get(id, database.id, { include: ["password"] });
    await databases.resetPassword(id, database.id);
    const second = await databases.get(id, database.id, { include: ["password"] });
    expect(second.password.password).not.toBe(first.password.password);
    const [listed] = await server.databases.list().all();
    expect((await server.databases.rotatePassword(listed?.id ?? "")).password?.password).toBeTruthy();
  });

  test("a schedule is changed by POST, keeps what is not named, and runs; its tasks are changed and deleted", async () => {
    const { schedules } = server;
    const schedule = await schedules.create({ name: "Nightly", is_active: true, ...cron });
    const changed = await schedules.update(schedule, { name: "Daily" });
    expect(changed).toMatchObject({ name: "Daily", is_active: true, cron: { minute: "*/5" } });
    const task = await schedules.tasks.create(schedule.id, { action: "power", payload: "start", time_offset: 0 });
    const later = await schedules.tasks.update(schedule.id, task, { payload: "stop" });
    expect(later).toMatchObject({ action: "power", payload: "stop" });
    await schedules.execute(schedule.id);
    await schedules.tasks.delete(schedule.id, task.id);
    expect((await schedules.get(schedule.id)).tasks).toEqual([]);
  });

  test("a server gets a further allocation, with a note, as its main one", async () => {
    const made = await server.network.create();
    expect((await server.network.setNotes(made.id, "game")).notes).toBe("game");
    expect((await server.network.setPrimary(made.id)).is_default).toBe(true);
    expect((await server.network.list().all()).map(({ is_default }) => is_default)).toEqual([false, true]);
  });

  test("subusers are changed by POST and removed", async () => {
    const subuser = await server.subusers.create({ email: "friend@example.com", permissions: ["control.console"] });
    const changed = await server.subusers.setPermissions(subuser.uuid, ["control.start"]);
    expect(changed.permissions).toContain("control.start");
    await server.subusers.delete(subuser.uuid);
    expect(await server.subusers.list().all()).toEqual([]);
  });

  test("force delete is a path of its own, and works while the daemon is down", async () => {
    await emulator.current.control.daemon({ node: 1, mode: "refuse" });
    await expect(panel.application.servers.delete(id)).rejects.toMatchObject({ code: "daemon_unreachable" });
    await panel.application.servers.forceDelete(id);
    await expect(panel.application.servers.get(id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what others get wrong", () => {
  test("lists end with their last page, and keep filter and parent on every page", async () => {
    const all = await panel.application.allocations.list(1, { perPage: 2 }).all();
    const { pagination } = await panel.application.allocations.list(1, { perPage: 2 }).page(1);
    expect(all).toHaveLength(pagination.total);
    expect(new Set(all.map((allocation) => allocation.id)).size).toBe(pagination.total);
    const free = await panel.application.allocations.list(1, { perPage: 2, filter: { server_id: 0 } }).all();
    expect(free.length).toBeLessThan(all.length);
    expect(free.every(({ assigned }) => !assigned)).toBe(true);
  });

  test("a relationship that leads to nothing is null, not a crash", async () => {
    const allocations = await panel.application.allocations.list(1, { include: ["server"] }).all();
    expect(allocations.some(({ server: user }) => user === null)).toBe(true);
    expect(allocations.some(({ server: user }) => user !== null)).toBe(true);
  });

  test("the client's servers are listed, also those of others for an administrator", async () => {
    const servers = await panel.client.servers.list({ type: "admin-all" }).all();
    expect(servers.length).toBeGreaterThan(0);
  });

  test("two panels in one process do not mix", async () => {
    await using other = await createPanelEmulator({ jump: true });
    const second = createPanelClient({ url: other.url, applicationKey: other.keys.application });
    await second.application.locations.create({ short: "other", long: "only there" });
    const here = await panel.application.locations.list().all();
    const there = await second.application.locations.list().all();
    expect(there.map(({ short }) => short)).toContain("other");
    expect(here.map(({ short }) => short)).not.toContain("other");
  });

  test("all that the panel's validation finds is told, by field", async () => {
    const error = await panel.application.users.create({} as never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "validation_failed" });
    expect(Object.keys((error as { fields: object }).fields).sort()).toEqual([
      "email",
      "first_name",
      "last_name",
      "username",
    ]);
  });

  test("an answer of 500 keeps the panel's own entries, where others drop its body", async () => {
    await emulator.current.control.databaseHost("down");
    const creation = panel.application.databases.create(id, { database: "shop", remote: "%", host: 1 });
    await expect(creation).rejects.toMatchObject({
      code: "panel_failed",
      status: 500,
      errors: [{ code: "QueryException" }],
      request: { method: "POST", path: `/api/application/servers/${id}/databases` },
    });
  });

  test("nothing is installed that is not used: neither a compiler, nor an HTTP library, nor artificial intelligence", () => {
    const manifest = new URL(import.meta.resolve("@hatchery/sdk/package.json"));
    const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch", "zod"]);
  });
});

const sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl laptop";
