import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { pelican } from "../support/flavours.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { panelApi } from "../support/panel-api.ts";
import { allServers, sentTo } from "../support/panel-state.ts";
import { openShop, orderOf } from "../support/shop.ts";
import { addVariable, recordedWorld } from "../support/worlds.ts";

const hoursMs = 3_600_000;

const onFirst = {
  id: "on-first",
  name: "On the first node",
  panels: [{ panel: "eu", nodes: [1] }],
  limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
  eggs: [
    {
      key: "city",
      egg: 2,
      variables: { LICENCE_KEY: "rp_12345678", MAX_CLIENTS: "16" },
      ports: {
        main: "30120-30129",
        further: [{ name: "web", from: { kind: "any" as const }, variables: ["WEB_PORT"] }],
      },
    },
  ],
};
const onSecond = {
  ...onFirst,
  id: "on-second",
  panels: [{ panel: "eu", nodes: [2] }],
  limits: { ...onFirst.limits, memory: "1 GiB" },
};

describe("a server whose node cannot take what it becomes, on a panel that moves servers", () => {
  const time = createMovableTime();
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    const world = recordedWorld();
    addVariable(world, 2, "WEB_PORT", "nullable|integer");
    panel = await pelican.start(0, world);
    database = await anyDatabase.make();
    shop = await openShop(database.url, panel, { time });
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.products.put(onFirst);
    await shop.products.put(onSecond);
    await shop.start();
  });
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(async () => {
    await panel.control.daemon({ node: "all", mode: "none" });
    await panel.control.transfer({ delayMs: 50, fail: false });
  });

  const accepted = { product: "on-second", acceptDataLoss: true };
  const finished = async (command: Promise<CommandResult>) => shop.operations.finished((await command).operation.id);

  async function sold(id: string) {
    const end = await finished(shop.services.create({ ...orderOf(id), product: "on-first" }));
    expect(end.failure).toBeNull();
    await panel.control.clearRequests();
  }

  async function onPanel(id: string) {
    const found = (await allServers(panel)).filter(({ external_id }) => external_id?.endsWith(id));
    expect(found).toHaveLength(1);
    const { updated_at: _, ...server } = found[0] as (typeof found)[number] & { readonly updated_at: string };
    return server;
  }

  async function retried(service: string) {
    for await (const { type } of shop.events.stream({ service, after: "0" })) if (type === "operation.retrying") return;
  }

  const waitsForTransfer = (operation: string) =>
    expect
      .poll(async () => (await shop.operations.get(operation)).waitsFor, { timeout: 15_000, interval: 20 })
      .toBe("transfer");

  const moves = async () => (await sentTo(panel)).filter((request) => request.startsWith("POST"));

  it("is told before where it would go, under which addresses and at which price, and nothing is changed", async () => {
    await sold("told");
    const before = await onPanel("told");
    const plan = await shop.services.planUpgrade("told", { product: "on-second" });
    expect(plan).toMatchObject({
      outcome: "possible",
      node: { from: { id: 1, name: "west-1" }, to: { id: 2, name: "west-2" } },
      obstacles: [],
      warnings: [{ code: "node-changes", message: /from west-1 to west-2.*stopped.*addresses.*backups/ }],
    });
    expect(plan.addresses.removed.map(({ role }) => role)).toEqual(["main", "web"]);
    expect(plan.addresses.added.map(({ role }) => role)).toEqual(["main", "web"]);
    await expect(shop.services.upgrade("told", { product: "on-second" })).rejects.toMatchObject({
      code: "data_loss_not_accepted",
    });
    expect(await onPanel("told")).toEqual(before);
    expect(await moves()).toEqual([]);
  });

  it("is moved with its port plan, and becomes what was asked for", async () => {
    await sold("moved");
    const [before, { addresses: left }] = [await onPanel("moved"), await shop.services.get("moved")];
    const end = await finished(shop.services.upgrade("moved", accepted));
    expect(end.failure).toBeNull();
    expect((await sentTo(panel)).filter((request) => !request.startsWith("GET"))).toEqual([
      "POST /servers/#/transfer",
      "PATCH /servers/#/build",
      "PATCH /servers/#/startup",
    ]);
    const [server, service] = [await onPanel("moved"), await shop.services.get("moved")];
    expect(server).toMatchObject({ id: before.id, node: 2, limits: { memory: 1024 } });
    expect(service).toMatchObject({ productId: "on-second", state: "active", server: { nodeId: 2 } });
    expect(service.addresses.map(({ role }) => role)).toEqual(["main", "web"]);
    const [main, web] = service.addresses;
    expect(server).toMatchObject({ allocation: main?.allocationId });
    expect(server.container.environment).toMatchObject({ WEB_PORT: String(web?.port) });
    expect(new Set(server.ports)).toEqual(new Set([main?.port, web?.port]));
    const { items } = await shop.events.list({ service: "moved", limit: 200 });
    expect(items.find(({ type }) => type === "service.moved")?.data).toMatchObject({
      fromNodeId: 1,
      nodeId: 2,
      addresses: service.addresses,
    });
    // What it left is sold to the next.
    await sold("next");
    expect((await shop.services.get("next")).addresses).toEqual(left);
  });

  it("waits for the move and shows that, and is moved once although nobody answered", async () => {
    await sold("unanswered");
    await panel.control.transfer({ delayMs: hoursMs });
    await panel.control.api.fault({
      mode: "drop-after",
      match: "POST /api/application/servers/\\d+/transfer",
      times: 1,
    });
    const { operation } = await shop.services.upgrade("unanswered", accepted);
    await retried("unanswered");
    await time.advance(hoursMs);
    await waitsForTransfer(operation.id);
    await panel.control.clock.advance(hoursMs);
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect((await moves()).filter((request) => request.endsWith("transfer"))).toHaveLength(1);
    expect(await onPanel("unanswered")).toMatchObject({ node: 2 });
  });

  it("stays what and where it was when the daemons fail, and is moved when that is tried again", async () => {
    await sold("failing");
    const before = await onPanel("failing");
    await panel.control.transfer({ fail: true });
    const { id, failure } = await finished(shop.services.upgrade("failing", accepted));
    expect(failure).toMatchObject({ code: "transfer_failed", remedy: /Wings/ });
    expect(await onPanel("failing")).toEqual(before);
    expect(await shop.services.get("failing")).toMatchObject({ productId: "on-first", server: { nodeId: 1 } });
    await panel.control.transfer({ fail: false });
    await shop.operations.retry(id);
    expect((await shop.operations.finished(id)).failure).toBeNull();
    expect(await onPanel("failing")).toMatchObject({ node: 2, limits: { memory: 1024 } });
  });

  it("is taken back with its addresses when it has not arrived after hours", async () => {
    await sold("stuck");
    const before = await onPanel("stuck");
    await panel.control.transfer({ delayMs: null });
    const { operation } = await shop.services.upgrade("stuck", accepted);
    await waitsForTransfer(operation.id);
    await time.advance(7 * hoursMs);
    expect((await shop.operations.finished(operation.id)).failure).toMatchObject({ code: "transfer_stuck" });
    // Whoever took over when time jumped ended it once more.
    expect([...new Set(await moves())]).toEqual(["POST /servers/#/transfer", "POST /servers/#/transfer/cancel"]);
    expect(await onPanel("stuck")).toEqual(before);
  });

  it("is taken back at once when somebody ends the move on the panel, where a client key lets us see that", async () => {
    await sold("ended");
    const before = await onPanel("ended");
    await panel.control.transfer({ delayMs: null });
    const known = { id: "eu", url: panel.url, applicationKey: panel.keys.full ?? "" };
    await shop.panels.put({ ...known, clientKey: panel.keys.clientAdmin ?? "" });
    const { operation } = await shop.services.upgrade("ended", accepted);
    await waitsForTransfer(operation.id);
    await panelApi(panel, "full").send("POST", `/servers/${before.id}/transfer/cancel`);
    await time.advance(60_000);
    expect((await shop.operations.finished(operation.id)).failure).toMatchObject({ code: "transfer_ended" });
    await shop.panels.put({ ...known, clientKey: null });
    expect(await onPanel("ended")).toEqual(before);
    expect(await shop.services.get("ended")).toMatchObject({ productId: "on-first", server: { nodeId: 1 } });
  });

  it("is named by drift when somebody has moved it on the panel, and told its addresses when that is accepted", async () => {
    await sold("by-hand");
    const [{ id }, { addresses: left }] = [await onPanel("by-hand"), await shop.services.get("by-hand")];
    const { allocations } = await panel.control.dump();
    const free = allocations.filter(({ node_id, server_id }) => node_id === 2 && server_id === null);
    const [allocation_id, ...others] = free.slice(-2).map((each) => each.id);
    const move = { node_id: 2, allocation_id, allocation_additional: others };
    await panelApi(panel, "full").send("POST", `/servers/${id}/transfer`, move);
    await expect.poll(async () => (await onPanel("by-hand")).node).toBe(2);
    const { findings } = await shop.drift.scan("eu");
    expect(findings.map(({ kind, serviceId }) => [kind, serviceId])).toEqual([["moved-server", "by-hand"]]);
    const [mended] = await shop.drift.repair({ findingId: findings[0]?.id ?? "" });
    expect((await shop.operations.finished(mended?.operation?.id ?? "")).failure).toBeNull();
    const service = await shop.services.get("by-hand");
    expect(service).toMatchObject({
      server: { nodeId: 2 },
      addresses: [{ allocationId: allocation_id, role: "main" }, {}],
    });
    const { items } = await shop.events.list({ service: "by-hand", limit: 200 });
    expect(items.find(({ type }) => type === "service.moved")?.data).toMatchObject({ fromNodeId: 1, nodeId: 2 });
    expect((await shop.drift.scan("eu")).findings).toEqual([]);
    await sold("after-it");
    expect((await shop.services.get("after-it")).addresses).toEqual(left);
  });

  it("leaves no move behind of which its daemon does not know, and goes when the daemon is back", async () => {
    await sold("unheard");
    await panel.control.daemon({ node: 1, mode: "refuse", times: 2 });
    const { operation } = await shop.services.upgrade("unheard", accepted);
    await retried("unheard");
    expect(await onPanel("unheard")).toMatchObject({ node: 1, ports: { length: 2 } });
    await time.advance(hoursMs);
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect(await moves()).toEqual([
      "POST /servers/#/transfer",
      "POST /servers/#/transfer/cancel",
      "POST /servers/#/transfer",
    ]);
    expect(await onPanel("unheard")).toMatchObject({ node: 2 });
  });
});
