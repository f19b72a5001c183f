import { createPanelClient, InstallationFailedError, type PanelClient, PanelValidationError } from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ jump: true });
let panel: PanelClient;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.install({ delayMs: 100, fail: false });
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client, validate: "throw" });
});

const order = (changes: Record<string, unknown> = {}) => paperServer({ external_id: "order-1", ...changes });

describe("the life of a server through the SDK", () => {
  test("create, install, change, suspend, unsuspend, delete", async () => {
    const { servers } = panel.application;
    const created = await servers.create(order(), { include: ["allocations"] });
    expect(created.status).toBe("installing");
    expect(created.allocations[0]?.id).toBe(created.allocation);

    const seen: string[] = [];
    const installed = await servers.waitUntilInstalled(created, {
      intervalMs: 20,
      onProgress: ({ outcome }) => void seen.push(outcome),
    });
    expect(installed.status).toBeNull();
    expect(seen.at(-1)).toBe("installed");

    const bigger = await servers.updateBuild(created.id, { limits: { memory: 2048 } });
    expect(bigger.limits).toMatchObject({ memory: 2048, disk: created.limits.disk });
    const renamed = await servers.updateDetails(bigger, { name: "Renamed" });
    expect(renamed).toMatchObject({ name: "Renamed", external_id: "order-1" });
    const restarted = await servers.updateStartup(created.id, { environment: { BUILD_NUMBER: 42 } });
    expect(restarted.container.environment).toMatchObject({ BUILD_NUMBER: "42", SERVER_JARFILE: "server.jar" });

    await servers.suspend(created.id);
    await expect(panel.client.server(created.identifier).resources()).rejects.toMatchObject({
      code: "server_suspended",
    });
    await servers.unsuspend(created.id);
    await servers.delete(created.id);
    await expect(servers.findByExternalId("order-1")).resolves.toBeUndefined();
  });

  test("many installations are awaited with one request a round, and failures are in the result", async () => {
    const { servers } = panel.application;
    const one = await servers.create(order({ external_id: "a", allocation: { default: 1 } }));
    await servers.waitUntilInstalled(one, { intervalMs: 20 });
    await emulator.current.control.install({ delayMs: 100, fail: true });
    const two = await servers.create(order({ external_id: "b", allocation: { default: 2 } }));
    await emulator.current.control.clearRequests();
    let rounds = 0;
    const result = await servers.waitUntilInstalled([one, two], {
      intervalMs: 50,
      onProgress: ({ server }) => {
        if (server.id === two.id) rounds++;
      },
    });
    expect(result.map(({ server, outcome }) => [server.id, outcome])).toEqual([
      [one.id, "installed"],
      [two.id, "failed"],
    ]);
    expect(await emulator.current.control.requests()).toHaveLength(rounds);
    await expect(servers.waitUntilInstalled(two.id)).rejects.toBeInstanceOf(InstallationFailedError);
  });

  test("the same external id twice is told by field and rule, so that the first can be adopted", async () => {
    const first = await panel.application.servers.create(order());
    const error = await panel.application.servers
      .create(order({ allocation: { default: 2 } }))
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PanelValidationError);
    expect(error.failed("external_id", "unique")).toBe(true);
    await expect(panel.application.servers.findByExternalId("order-1")).resolves.toMatchObject({ id: first.id });
  });

  test("no room anywhere is an error of deployment", async () => {
    const { allocation: _, ...deployed } = order({
      limits: { memory: 9_999_999, swap: 0, disk: 1, io: 500, cpu: 0 },
      deploy: { locations: [], dedicated_ip: false, port_range: [] },
    }) as ReturnType<typeof order> & { allocation: unknown };
    await expect(panel.application.servers.create(deployed)).rejects.toMatchObject({ code: "no_viable_node" });
  });

  test("a daemon that is down is told from a panel that is down, and the server stays", async () => {
    const server = await panel.application.servers.create(order());
    await emulator.current.control.daemon({ node: "all", mode: "refuse" });
    await expect(panel.application.servers.delete(server.id)).rejects.toMatchObject({
      code: "daemon_unreachable",
      status: 504,
    });
    await emulator.current.control.daemon({ node: "all", mode: "none" });
    await expect(panel.application.servers.get(server.id)).resolves.toMatchObject({ id: server.id });
  });
});

describe("a server's users through the SDK", () => {
  test("power, resources, files, schedules, backups, variables, subusers", async () => {
    const created = await panel.application.servers.create(order());
    await panel.application.servers.waitUntilInstalled(created.id, { intervalMs: 20 });
    const server = panel.client.server(created.identifier);

    await expect(server.command("say hi")).rejects.toMatchObject({ code: "server_offline" });
    await server.power("start");
    expect((await server.resources()).current_state).toMatch(/starting|running|offline/);

    await server.files.write("/notes.json", '{"a": 1}\n');
    await expect(server.files.read("/notes.json")).resolves.toBe('{"a": 1}\n');
    const names = (await server.files.list("/").all()).map(({ name }) => name);
    expect(names).toContain("notes.json");

    const schedule = await server.schedules.create({
      name: "nightly",
      minute: "0",
      hour: "4",
      day_of_month: "*",
      month: "*",
      day_of_week: "*",
      is_active: true,
    });
    await expect(server.schedules.update(schedule.id, { hour: "5" })).resolves.toMatchObject({
      name: "nightly",
      is_active: true,
      cron: { hour: "5", minute: "0" },
    });

    const backup = await server.backups.create({ name: "first" });
    expect((await server.backups.list().page(1)).backup_count).toBe(1);
    await expect(server.backups.get(backup.uuid)).resolves.toMatchObject({ name: "first" });

    const startup = await server.startup.get();
    expect(startup.variables.map(({ env_variable }) => env_variable)).toContain("BUILD_NUMBER");
    expect(startup.startup_command).toContain("server.jar");

    const subuser = await server.subusers.create({ email: "carol@example.test", permissions: ["control.start"] });
    await expect(server.subusers.get(subuser.uuid)).resolves.toMatchObject({ email: "carol@example.test" });
  });

  test("a list of more pages than one has every row once", async () => {
    const { allocations } = panel.application;
    const all = await allocations.list(1, { perPage: 3 }).all();
    const whole = await allocations.list(1, { perPage: 1000 }).page(1);
    expect(all.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(all.map(({ id }) => id)).size).toBe(whole.pagination.total);
  });
});
