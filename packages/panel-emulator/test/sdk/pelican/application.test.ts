import { createPanelClient } from "@hatchery/sdk";
import {
  createPelicanClient,
  DaemonError,
  DeploymentError,
  isPanelError,
  LostRaceError,
  PanelFailureError,
  PanelPermissionError,
  PanelRefusedError,
  type PelicanClient,
} from "@hatchery/sdk/pelican";
import { beforeEach, describe, expect, test } from "vitest";
import { createPanelEmulator } from "../../../src/index.ts";
import { useCheckedEmulator } from "../../support/checked-emulator.ts";
import { paperServer } from "../../support/panel-client.ts";
import { thrownBy } from "../../support/thrown-by.ts";

const emulator = useCheckedEmulator({ flavour: "pelican", jump: true });
let panel: PelicanClient;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.install({ delayMs: 100, fail: false });
  panel = createPelicanClient({
    url,
    applicationKey: keys.application,
    clientKey: keys.client,
    validate: "throw",
    retry: false,
  });
});

const order = (at: number, changes: Record<string, unknown> = {}) =>
  paperServer({ name: `Server ${at}`, external_id: `order-${at}`, allocation: { default: at }, ...changes });

describe("lists of the client of Pelican", () => {
  test("carry what was included on every page, and each row once", async () => {
    for (const at of [1, 2, 3]) await panel.application.servers.create(order(at));
    const list = panel.application.servers.list({ include: ["user", "allocations", "node", "egg"], perPage: 2 });
    const servers = await list.all();
    expect(servers.map(({ external_id }) => external_id)).toEqual(["order-1", "order-2", "order-3"]);
    for (const server of servers) {
      expect(server.user.email).toBe("alice@example.test");
      expect(server.node.tags).toEqual(["eu"]);
      expect(server.egg.name).toBe("Paper");
      expect(server.allocations.map(({ id }) => id)).toEqual([server.allocation]);
    }
  });

  test("hold all eggs at once, with their variables and rules as lists", async () => {
    const eggs = await panel.application.eggs.list({ include: ["variables"] }).all();
    expect(eggs.map(({ name }) => name)).toEqual(["Paper", "FiveM", "Rust"]);
    expect(eggs[0]?.variables[0]?.rules).toEqual(expect.arrayContaining(["required"]));
  });

  test("of nodes with room are empty where none has it, and look at tags", async () => {
    const { nodes } = panel.application;
    const room = { memory: 1024, disk: 1024 };
    const names = async (tags: string[]) => (await nodes.deployable({ ...room, tags }).all()).map(({ id }) => id);
    expect(await names(["us"])).toEqual([3]);
    expect(await names(["us", "eu"])).toEqual([1, 2, 3]);
    expect(await names(["moon"])).toEqual([]);
  });
});

describe("eggs as files", () => {
  test("are exported and imported: with their uuid they are replaced, without it copied", async () => {
    const { eggs } = panel.application;
    const file = JSON.parse(await eggs.export(1, { format: "json" }));
    expect(await eggs.import({ ...file, name: "Paper of ours" })).toMatchObject({ id: 1, name: "Paper of ours" });
    const copy = await eggs.import({ ...file, uuid: undefined, name: "A copy" }, { include: ["variables"] });
    expect(copy.id).toBe(4);
    expect(copy.variables.map(({ env_variable }) => env_variable)).toContain("SERVER_JARFILE");
    expect((await eggs.import(await eggs.export(4))).id).toBe(4);
    await eggs.deleteByUuid(copy.uuid);
    expect(await thrownBy(eggs.get(4))).toMatchObject({ code: "not_found" });
    expect(await thrownBy(eggs.import("a text"))).toBeInstanceOf(PanelRefusedError);
  });
});

describe("what only Pelican has", () => {
  test("roles: one that the API made can neither be given nor deleted, and the error says so", async () => {
    const { roles, users } = panel.application;
    const role = await roles.create({ name: "Billing" });
    expect(await thrownBy(users.assignRoles(2, [role.id]))).toMatchObject({
      code: "panel_failed",
      remedy: expect.stringContaining("role that the API made"),
    });
    expect(await thrownBy(roles.delete(role.id))).toBeInstanceOf(PanelFailureError);
    expect(await roles.update(role.id, { name: "Accounts" })).toMatchObject({ name: "Accounts" });
    expect(await users.assignRoles(2, [1], { include: ["roles"] })).toMatchObject({ roles: [] });
  });

  test("mounts: made empty, then changed, given to eggs, nodes and servers, and taken from them", async () => {
    const { mounts, servers } = panel.application;
    const { id: server } = await servers.create(order(1));
    const { id } = await mounts.createEmpty();
    expect(await thrownBy(mounts.createEmpty())).toMatchObject({
      code: "lost_race",
      remedy: expect.stringMatching(/without a name/),
    });
    await mounts.update(id, { name: "maps", source: "/srv/maps", target: "/mnt/maps" });
    expect(await mounts.update(id, { read_only: true })).toMatchObject({ name: "maps", read_only: true });
    await mounts.eggs.add(id, [1]);
    expect(await mounts.servers.add(id, [server], { include: ["servers"] })).toMatchObject({
      servers: [{ id: server }],
    });
    expect(await thrownBy(mounts.eggs.add(id, [1]))).toBeInstanceOf(LostRaceError);
    expect(await thrownBy(mounts.delete(id))).toMatchObject({ code: "refused", status: 400 });
    await mounts.servers.remove(id, server);
    expect(await mounts.servers.list(id).all()).toEqual([]);
    await mounts.delete(id);
  });

  test("database hosts, and databases on them that are found through their own server only", async () => {
    const { databaseHosts, databases, servers } = panel.application;
    const [one, two] = [await servers.create(order(1)), await servers.create(order(2))];
    const database = await databases.create(one.id, { database: "main", remote: "%", host: 1 });
    expect(await databases.get(one.id, database.id, { include: ["password"] })).toMatchObject({ host: 1 });
    expect(await thrownBy(databases.get(two.id, database.id))).toMatchObject({ code: "not_found" });
    expect(await thrownBy(databaseHosts.delete(1))).toMatchObject({ remedy: expect.stringContaining("delete them") });
    const wrong = { name: "new", host: "127.0.0.1", port: 3306, username: "pelican", password: "wrong" };
    expect(await thrownBy(databaseHosts.create(wrong))).toMatchObject({
      remedy: expect.stringMatching(/cannot log in/),
    });
    expect(await databaseHosts.update(1, { name: "renamed" })).toMatchObject({ name: "renamed", port: 3306 });
  });

  test("transfers: a full node, none to cancel, and new allocations that stay", async () => {
    const { servers, nodes } = panel.application;
    const { id } = await servers.create(order(1));
    await servers.waitUntilInstalled(id, { intervalMs: 20 });
    expect(await thrownBy(servers.cancelTransfer(id))).toMatchObject({
      name: "PanelRefusedError",
      remedy: "The server is not being transferred.",
    });
    await servers.transfer(id, { node_id: 2, allocation_id: 141 });
    expect(await thrownBy(servers.suspend(id))).toMatchObject({ status: 409 });
    await servers.cancelTransfer(id);
    const { allocations } = await servers.get(id, { include: ["allocations"] });
    expect(allocations.map((allocation) => allocation.id)).toEqual([1, 141]);
    await nodes.update(2, { memory: 512, memory_overallocate: 0 });
    expect(await thrownBy(servers.transfer(id, { node_id: 2, allocation_id: 142 }))).toMatchObject({
      name: "PanelRefusedError",
      status: 406,
      remedy: expect.stringContaining("not enough memory"),
    });
  });
});

describe("partial updates", () => {
  test("of users keep what is not named, and an administrator cannot be deleted", async () => {
    const { users } = panel.application;
    await users.update(2, { external_id: "shop-7" });
    expect(await users.update(2, { language: "fr" })).toMatchObject({ external_id: "shop-7", username: "alice" });
    expect(await thrownBy(users.delete(1))).toBeInstanceOf(PanelPermissionError);
    await expect(users.findByEmail("ALICE@example.test")).resolves.toMatchObject({ id: 2 });
    await expect(users.findByExternalId("SHOP-7")).resolves.toMatchObject({ id: 2 });
  });

  test("of nodes send all that the panel requires; what it cannot set back shows at the next reading", async () => {
    const { nodes } = panel.application;
    await nodes.update(1, { maintenance_mode: true });
    expect(await nodes.update(1, { maintenance_mode: false })).toMatchObject({ maintenance_mode: false });
    expect(await nodes.get(1)).toMatchObject({ maintenance_mode: true, tags: ["eu"], memory: 65536 });
  });
});

describe("what goes wrong", () => {
  test("deploying: no node with the tag, no port, and without ports no allocation at all", async () => {
    const { allocation: _, ...wanted } = order(1);
    const deploy = (tags: string[], port_range: string[]) =>
      panel.application.servers.create({ ...wanted, deploy: { tags, dedicated_ip: false, port_range } });
    const error = await thrownBy(deploy(["moon"], ["25565"]));
    expect(error).toBeInstanceOf(DeploymentError);
    expect(error).toMatchObject({ code: "no_viable_node", remedy: expect.stringContaining("tags") });
    expect(await thrownBy(deploy(["eu"], ["1025"]))).toMatchObject({ code: "no_viable_allocation" });
    expect(await deploy(["us"], [])).toMatchObject({ node: 3, allocation: null });
  });

  test("allocations that exist are a lost race of which nothing is stored", async () => {
    const { allocations } = panel.application;
    const error = await thrownBy(allocations.create(1, { ip: "198.51.100.10", ports: ["25700", "25565"] }));
    expect(error).toBeInstanceOf(LostRaceError);
    expect(error.remedy).toContain("none was made");
    expect(await allocations.list(1, { filter: { port: "25700" } }).all()).toEqual([]);
  });

  test("a daemon that answers an error has left a server, one that is silent none", async () => {
    const { servers } = panel.application;
    await emulator.current.control.daemon({ node: "all", mode: "http500" });
    const error = await thrownBy(servers.create(order(1)));
    expect(error).toBeInstanceOf(DaemonError);
    expect(error.code).toBe("daemon_failed");
    await expect(servers.findByExternalId("order-1")).resolves.toMatchObject({ status: "installing", allocation: 1 });
    await emulator.current.control.daemon({ node: "all", mode: "refuse" });
    expect(await thrownBy(servers.create(order(2)))).toMatchObject({ code: "daemon_unreachable" });
    await expect(servers.findByExternalId("order-2")).resolves.toBeUndefined();
  });

  test("more requests than a minute allows are waited for by the governor's word, from 256 on", async () => {
    const { url, keys, control } = emulator.current;
    await control.reset({ limits: { application: 1 } });
    const connect = () => createPelicanClient({ url, applicationKey: keys.application, retry: false });
    await connect().application.eggs.get(1);
    expect(await thrownBy(connect().application.eggs.get(1))).toMatchObject({ code: "rate_limited", status: 429 });
    // What is missing is found missing before the limit is looked at.
    expect(await thrownBy(connect().application.eggs.get(99))).toMatchObject({ code: "not_found" });
  });
});

describe("the wrong client", () => {
  test("says so from its first failing request, on either panel and whatever was asked first", async () => {
    await using pterodactyl = await createPanelEmulator();
    const onPelican = createPanelClient({
      url: emulator.current.url,
      applicationKey: emulator.current.keys.application,
    });
    expect(await thrownBy(onPelican.application.nests.list().all())).toMatchObject({
      message: expect.stringMatching(/The key is one of Pelican, and createPanelClient is for Pterodactyl\.$/),
      remedy: "Use createPelicanClient of @hatchery/sdk/pelican.",
    });
    const onPterodactyl = createPelicanClient({ url: pterodactyl.url, applicationKey: pterodactyl.keys.application });
    for (const first of [
      onPterodactyl.application.eggs.list().all(),
      onPterodactyl.application.users.create({} as never),
    ]) {
      const error = await thrownBy(first);
      expect(isPanelError(error)).toBe(true);
      expect(error).toMatchObject({
        message: expect.stringMatching(/createPelicanClient is for Pelican\.$/),
        remedy: "Use createPanelClient of @hatchery/sdk.",
      });
    }
  });
});
