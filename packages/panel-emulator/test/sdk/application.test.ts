import {
  createPanelClient,
  DeploymentError,
  isPanelError,
  type PanelClient,
  PanelRateLimitError,
  PanelValidationError,
  ServerStateError,
} from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";
import { thrownBy } from "../support/thrown-by.ts";

const emulator = useCheckedEmulator({ jump: true });
let panel: PanelClient;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.install({ delayMs: 100, fail: false });
  panel = createPanelClient({
    url,
    applicationKey: keys.application,
    clientKey: keys.client,
    validate: "throw",
    retry: false,
  });
});

const order = (at: number) =>
  paperServer({ name: `Server ${at}`, external_id: `order-${at}`, description: "paid", allocation: { default: at } });

describe("lists of the SDK", () => {
  test("carry what was included on every page, and each row once", async () => {
    for (const at of [1, 2, 3]) await panel.application.servers.create(order(at));
    const list = panel.application.servers.list({ include: ["user", "allocations", "node"], perPage: 2 });
    const servers = await list.all();
    expect(servers.map(({ external_id }) => external_id)).toEqual(["order-1", "order-2", "order-3"]);
    for (const server of servers) {
      expect(server.user.email).toBe("alice@example.test");
      expect(server.node.id).toBe(1);
      expect(server.allocations.map(({ id }) => id)).toEqual([server.allocation]);
    }
  });

  test("keep their filter from page to page", async () => {
    for (const at of [1, 2, 3]) await panel.application.servers.create(order(at));
    await panel.application.servers.updateDetails(2, { name: "Other" });
    const found = await panel.application.servers.list({ filter: { name: "Server" }, perPage: 1 }).all();
    expect(found.map(({ id }) => id)).toEqual([1, 3]);
  });
});

describe("users of the SDK", () => {
  test("are found by their whole email, not by a part of it", async () => {
    const user = { username: "malice", first_name: "Mal", last_name: "Ice", email: "malice@example.test" };
    const made = await panel.application.users.create(user);
    await expect(panel.application.users.findByEmail("alice@example.test")).resolves.toMatchObject({ id: 2 });
    await expect(panel.application.users.findByEmail("Malice@Example.test")).resolves.toMatchObject({ id: made.id });
    await expect(panel.application.users.findByEmail("lice@example.test")).resolves.toBeUndefined();
  });

  test("keep what an update does not name", async () => {
    const before = await panel.application.users.get(2);
    await panel.application.users.update(2, { external_id: "shop-7" });
    const after = await panel.application.users.update(2, { first_name: "Alicia" });
    expect(after).toMatchObject({
      first_name: "Alicia",
      external_id: "shop-7",
      email: before.email,
      username: before.username,
    });
  });
});

describe("partial updates of servers", () => {
  test("keep external id, description, limits and variables that are not named", async () => {
    const { servers } = panel.application;
    const { id } = await servers.create(order(1));
    await servers.waitUntilInstalled(id, { intervalMs: 100 });
    await servers.updateDetails(id, { name: "Renamed" });
    await servers.updateBuild(id, { limits: { memory: 2048 } });
    await servers.updateStartup(id, { environment: { BUILD_NUMBER: "7" } });
    await expect(servers.get(id)).resolves.toMatchObject({
      name: "Renamed",
      external_id: "order-1",
      description: "paid",
      limits: { memory: 2048, disk: 2048 },
      feature_limits: { databases: 1, allocations: 1, backups: 1 },
      container: { environment: { BUILD_NUMBER: "7", SERVER_JARFILE: "server.jar" } },
    });
  });
});

describe("errors of the SDK", () => {
  test("no node with room is a DeploymentError, and nothing was made", async () => {
    const { allocation: _, ...wanted } = order(1);
    const limits = { ...wanted.limits, memory: 99_999_999 };
    const deploy = { locations: [1], dedicated_ip: false, port_range: [] };
    const error = await thrownBy(panel.application.servers.create({ ...wanted, limits, deploy }));
    expect(error).toBeInstanceOf(DeploymentError);
    expect(error).toMatchObject({ code: "no_viable_node", remedy: expect.stringMatching(/\w/) });
    await expect(panel.application.servers.list().all()).resolves.toEqual([]);
  });

  test("refused fields are told by name, with the panel's words", async () => {
    const error = await thrownBy(panel.application.servers.create({ ...order(1), user: 999, name: "" }));
    expect(error).toBeInstanceOf(PanelValidationError);
    expect(error.failed("user", "exists") && error.failed("name", "required")).toBe(true);
    expect(Object.keys(error.fields).toSorted()).toEqual(["name", "user"]);
  });

  test("a suspended server is a ServerStateError until it is unsuspended", async () => {
    const { servers } = panel.application;
    const { id, identifier } = await servers.create(order(1));
    await servers.waitUntilInstalled(id, { intervalMs: 100 });
    await servers.suspend(id);
    const error = await thrownBy(panel.client.server(identifier).power("start"));
    expect(error).toBeInstanceOf(ServerStateError);
    expect(isPanelError(error, "server_suspended")).toBe(true);
    await servers.unsuspend(id);
    await panel.client.server(identifier).power("start");
  });

  test("more requests than a minute allows are a PanelRateLimitError that says how long to wait", async () => {
    const { url, keys, control } = emulator.current;
    await control.reset({ limits: { application: 1 } });
    const connect = () => createPanelClient({ url, applicationKey: keys.application, retry: false });
    await connect().application.nests.get(1);
    const error = await thrownBy(connect().application.nests.get(1));
    expect(error).toBeInstanceOf(PanelRateLimitError);
    expect(error).toMatchObject({ code: "rate_limited", status: 429 });
    expect(error.retryAfterMs).toBeGreaterThan(0);
    expect(error.retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});
