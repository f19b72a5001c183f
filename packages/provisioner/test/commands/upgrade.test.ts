import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { askPanel, sentTo, serverOf } from "../support/panel-state.ts";
import { blockTiers } from "../support/products.ts";
import { openShop } from "../support/shop.ts";

describe.each(onBothPanels([anyDatabase]))("changing what a service is, on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    panel = await kind.start();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.products.put(blockTiers.small);
    await shop.products.put(blockTiers.large);
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());
  // The world has few ports.
  afterEach(async () => {
    const { items } = await shop.services.list({ limit: 200 });
    for (const { id, state } of items) if (state !== "terminated") await done(shop.services.terminate(id));
  });

  async function done(command: Promise<CommandResult>): Promise<OperationDetails> {
    return shop.operations.finished((await command).operation.id);
  }

  async function succeeds(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await done(command);
    expect(operation.failure).toBeNull();
    return operation;
  }

  async function sold(id: string, choices: object = {}) {
    const customer = { id: "ann", email: "ann@example.test" };
    await succeeds(shop.services.create({ id, product: "blocks-small", customer, ...choices }));
    await panel.control.clearRequests();
  }

  const onPanel = async (id: string) => serverOf(panel, (await shop.services.get(id)).server?.id);

  it("upgrades in as many requests as it has to: one to look, one per side that changes", async () => {
    await sold("floor");
    expect((await succeeds(shop.services.changeOptions("floor", { options: { ram: 1 } }))).panelRequests).toBe(2);
    expect(await sentTo(panel)).toEqual(["GET /servers/#", "PATCH /servers/#/build"]);
    await panel.control.clearRequests();
    expect((await succeeds(shop.services.upgrade("floor", { product: "blocks-large" }))).panelRequests).toBe(3);
    expect(await sentTo(panel)).toEqual(["GET /servers/#", "PATCH /servers/#/build", "PATCH /servers/#/startup"]);
    await panel.control.clearRequests();
    const again = await shop.services.upgrade("floor", { product: "blocks-large" });
    expect((await shop.operations.list({ service: "floor", kind: "upgrade" })).items).toEqual([again.operation]);
    expect(await sentTo(panel)).toEqual(["GET /servers/#"]);
    await panel.control.clearRequests();
    await succeeds(shop.services.changeOptions("floor", { options: { ram: 1 } }));
    expect(await sentTo(panel)).toEqual(["GET /servers/#"]);
    await panel.control.clearRequests();
    await succeeds(shop.services.upgrade("floor", { variables: { GAME_VERSION: "1.20" } }));
    expect(await sentTo(panel)).toEqual(["GET /servers/#", "PATCH /servers/#/startup"]);
    const { items } = await shop.events.list({ service: "floor", limit: 200 });
    expect(items.filter(({ type }) => type === "service.upgraded")).toHaveLength(3);
  });

  it("promises room and ports to one of two that want them at the same time", async () => {
    const { nodeId, freeMemory } = (await shop.panels.capacity("eu", { refresh: true }))[0] ?? {};
    expect(nodeId).toBe(1);
    await sold("rival-1");
    await sold("rival-2");
    const memory = Math.floor((freeMemory ?? 0) * 0.6);
    await shop.products.put({ ...blockTiers.large, id: "most-of-it", limits: { ...blockTiers.large.limits, memory } });
    const upgrade = (id: string) => shop.services.upgrade(id, { product: "most-of-it" });
    const results = await Promise.allSettled([upgrade("rival-1"), upgrade("rival-2")]);
    const ended = await Promise.all(
      results.map((result) =>
        result.status === "fulfilled" ? shop.operations.finished(result.value.operation.id) : result.reason,
      ),
    );
    const codes: string[] = ended.map((end) => end.failure?.code ?? end.code ?? "done");
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(codes.filter((code) => /^(needs_another_node|upgrade_impossible)$/.test(code))).toHaveLength(1);
    const sizes = [(await onPanel("rival-1")).limits.memory, (await onPanel("rival-2")).limits.memory];
    expect(sizes.filter((size) => size === memory)).toHaveLength(1);
  });

  it("makes the ports that another egg needs, where the product allows it", async () => {
    const making = {
      ...blockTiers.small,
      id: "making",
      eggs: blockTiers.small.eggs.map((egg) =>
        egg.key === "city" ? { ...egg, ports: { main: "41000-41009", createMissing: true } } : egg,
      ),
    };
    await shop.products.put(making);
    await sold("made-ports", { product: "making" });
    await succeeds(shop.services.reinstall("made-ports", { egg: "city", acceptDataLoss: true }));
    expect((await onPanel("made-ports")).ports).toEqual([41_000]);
  });

  it("shows every difference before, changes nothing by that, and makes exactly these", async () => {
    await sold("shown", { options: { ram: 1 }, variables: { GAME_VERSION: "1.19" } });
    const before = await onPanel("shown");
    await panel.control.clearRequests();
    const plan = await shop.services.planUpgrade("shown", { product: "blocks-large" });
    expect(await sentTo(panel)).toEqual(["GET /servers/#"]);
    expect(await onPanel("shown")).toEqual(before);
    expect(plan).toMatchObject({
      outcome: "possible",
      limits: { memory: { from: 2048, to: 5120 }, disk: { from: 4096, to: 8192 }, cpu: { from: 100, to: 200 } },
      featureLimits: { databases: { from: 1, to: 3 }, backups: { from: 1, to: 3 } },
      egg: null,
      warnings: [],
      addresses: { added: [], removed: [] },
      calls: { build: true, startup: true },
    });
    expect(plan.variables.toSorted((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: "BUILD_NUMBER", from: "latest", to: "stable", because: "product" },
      { name: "SERVER_JARFILE", from: "server.jar", to: "large.jar", because: "product" },
    ]);
    await succeeds(shop.services.upgrade("shown", { product: "blocks-large" }));
    const after = await onPanel("shown");
    expect(after.limits).toMatchObject({ memory: 5120, disk: 8192, cpu: 200 });
    expect(after.feature_limits).toMatchObject({ databases: 3, backups: 3 });
    expect(after.container.environment).toMatchObject({
      SERVER_JARFILE: "large.jar",
      BUILD_NUMBER: "stable",
      GAME_VERSION: "1.19",
    });
    expect(after.ports).toEqual(before.ports);
    expect(await shop.services.get("shown")).toMatchObject({
      productId: "blocks-large",
      options: { ram: 1 },
      variables: { GAME_VERSION: "1.19" },
      applied: { limits: { memory: 5120 } },
      state: "active",
    });
    expect((await shop.services.planUpgrade("shown", { product: "blocks-large" })).outcome).toBe("nothing-to-do");
  });

  it("keeps what the customer changed on the panel, and applies what was paid for", async () => {
    await sold("merged");
    const server = await onPanel("merged");
    await askPanel(panel, `/servers/${server.id}/startup`, {
      method: "PATCH",
      body: JSON.stringify({
        startup: server.container.startup_command,
        egg: server.egg,
        image: server.container.image,
        skip_scripts: false,
        environment: { SERVER_JARFILE: "mine.jar", BUILD_NUMBER: "1234", GAME_VERSION: "1.8" },
      }),
    });
    const plan = await shop.services.planUpgrade("merged", { product: "blocks-large" });
    expect(plan.variables).toEqual(
      expect.arrayContaining([
        { name: "BUILD_NUMBER", from: "1234", to: "1234", because: "customer" },
        { name: "SERVER_JARFILE", from: "mine.jar", to: "large.jar", because: "product" },
        { name: "GAME_VERSION", from: "1.8", to: "1.8", because: "customer" },
      ]),
    );
    await succeeds(shop.services.upgrade("merged", { product: "blocks-large" }));
    expect((await onPanel("merged")).container.environment).toMatchObject({
      SERVER_JARFILE: "large.jar",
      BUILD_NUMBER: "1234",
      GAME_VERSION: "1.8",
    });
  });

  it("leaves running services what they were sold until they are upgraded", async () => {
    const tier = { ...blockTiers.small, id: "blocks-versioned" };
    await shop.products.put(tier);
    await succeeds(
      shop.services.create({ id: "versioned", product: tier.id, customer: { id: "ann", email: "ann@example.test" } }),
    );
    await shop.products.put({ ...tier, limits: { ...tier.limits, memory: "3 GiB" } });
    await succeeds(shop.services.changeOptions("versioned", { options: { ram: 1 } }));
    expect((await onPanel("versioned")).limits.memory).toBe(2048);
    expect((await shop.services.get("versioned")).productVersion).toBe(1);
    await succeeds(shop.services.upgrade("versioned", { product: tier.id }));
    expect((await onPanel("versioned")).limits.memory).toBe(4096);
    expect((await shop.services.get("versioned")).productVersion).toBe(2);
  });

  it("refuses what loses data until that is accepted", async () => {
    await sold("lossy");
    await succeeds(shop.services.upgrade("lossy", { product: "blocks-large" }));
    const down = shop.services.upgrade("lossy", { product: "blocks-small" });
    await expect(down).rejects.toMatchObject({ code: "data_loss_not_accepted" });
    expect(
      (await shop.services.planUpgrade("lossy", { product: "blocks-small" })).warnings.map(({ code }) => code),
    ).toEqual(["disk-shrinks", "databases-exceed", "backups-exceed"]);
    await succeeds(shop.services.upgrade("lossy", { product: "blocks-small", acceptDataLoss: true }));
    expect((await onPanel("lossy")).limits.disk).toBe(4096);
  });

  it("finds at its turn what was changed on the panel, and does not lose data for it", async () => {
    await sold("grown-by-hand");
    const server = await onPanel("grown-by-hand");
    await askPanel(panel, `/servers/${server.id}/build`, {
      method: "PATCH",
      body: JSON.stringify({
        allocation: server.allocation,
        limits: { ...server.limits, disk: 100_000 },
        feature_limits: server.feature_limits,
      }),
    });
    const operation = await done(shop.services.changeOptions("grown-by-hand", { options: { ram: 1 } }));
    expect(operation.failure).toMatchObject({ code: "data_loss_not_accepted", remedy: /acceptDataLoss/ });
    expect((await onPanel("grown-by-hand")).limits).toMatchObject({ memory: 1024, disk: 100_000 });
  });

  it("says that another node is needed, and has asked nothing of the panel's servers", async () => {
    const huge = { ...blockTiers.large, id: "blocks-huge", limits: { ...blockTiers.large.limits, memory: "900 GiB" } };
    await shop.products.put(huge);
    await sold("too-big");
    await expect(shop.services.upgrade("too-big", { product: "blocks-huge" })).rejects.toMatchObject({
      code: "upgrade_impossible",
      message: expect.stringMatching(/west-1: \d+ MiB of memory short/),
    });
    const elsewhere = { ...blockTiers.large, id: "blocks-elsewhere", panels: [{ panel: "eu", nodes: [2] }] };
    await shop.products.put(elsewhere);
    const noPorts = kind.flavour === "pelican" ? ["west-2 (eu): no free port in 25565-25574."] : [];
    expect(await shop.services.planUpgrade("too-big", { product: "blocks-elsewhere" })).toMatchObject({
      outcome: "needs-another-node",
      node: null,
      obstacles: ["west-1: not among the places of the product", ...noPorts],
    });
  });

  it("is done when it is tried again as soon as somebody has made room on the node", async () => {
    const huge = { ...blockTiers.large, id: "blocks-roomy", limits: { ...blockTiers.large.limits, memory: "800 GiB" } };
    await shop.products.put(huge);
    await sold("waiting");
    // Judged at its turn, behind a change that is under way.
    await panel.control.clock.freeze();
    await panel.control.api.fault({ mode: "delay", match: "PATCH .*/startup$", ms: 1_000, times: 1 });
    await shop.services.upgrade("waiting", { variables: { GAME_VERSION: "1.20" } });
    const upgraded = await shop.services.upgrade("waiting", { product: "blocks-roomy" });
    await panel.control.clock.resume();
    await panel.control.clock.advance(1_000);
    const { id } = upgraded.operation;
    expect((await shop.operations.finished(id)).failure).toMatchObject({ code: "needs_another_node" });
    const world = await panel.control.dump();
    const nodes = world.nodes.map((node) => ({ ...node, memory: 2_000_000 }));
    await panel.control.load({ ...world, nodes } as unknown as Parameters<typeof panel.control.load>[0]);
    await shop.operations.retry(id);
    expect((await shop.operations.finished(id)).failure).toBeNull();
    expect((await onPanel("waiting")).limits.memory).toBe(800 * 1024);
  });

  it("refuses what the product does not offer, with the field, before anything is stored", async () => {
    await sold("refused");
    const asked = shop.services.changeOptions("refused", { options: { ram: 99 } });
    await expect(asked).rejects.toMatchObject({ code: "invalid_input", problems: [{ path: "/options/ram" }] });
    await expect(shop.services.upgrade("refused", { product: "no-such" })).rejects.toMatchObject({
      code: "product_not_found",
    });
    const wrong = shop.services.upgrade("refused", { variables: { GAME_VERSION: "x".repeat(30) } });
    await expect(wrong).rejects.toMatchObject({ problems: [{ path: "/variables/GAME_VERSION" }] });
    await expect(shop.services.upgrade("nobody", {})).rejects.toMatchObject({ code: "service_not_found" });
    expect((await shop.operations.list({ service: "refused" })).items).toHaveLength(1);
  });

  it("puts the build back when the panel refuses the rest", async () => {
    await sold("half");
    const before = await onPanel("half");
    await panel.control.api.fault({
      mode: "refused",
      status: 400,
      match: "PATCH /api/application/servers/\\d+/startup$",
      times: 2,
    });
    const operation = await done(shop.services.upgrade("half", { product: "blocks-large" }));
    await panel.control.api.clear();
    expect(operation).toMatchObject({ status: "failed", failure: { class: "permanent" } });
    expect(operation.failure?.message).toMatch(/put back/);
    expect(await onPanel("half")).toMatchObject({ limits: before.limits, feature_limits: before.feature_limits });
    expect(await shop.services.get("half")).toMatchObject({ productId: "blocks-small", state: "active" });
    await shop.operations.retry(operation.id);
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await shop.services.get("half")).productId).toBe("blocks-large");
  });

  it("carries out changes that were ordered together one after the other, each on top of the one before", async () => {
    await sold("stacked");
    const both = [
      await shop.services.upgrade("stacked", { product: "blocks-large" }),
      await shop.services.changeOptions("stacked", { options: { ram: 2 } }),
    ];
    for (const { operation } of both) expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect((await onPanel("stacked")).limits.memory).toBe(6144);
    expect(await shop.services.get("stacked")).toMatchObject({ productId: "blocks-large", options: { ram: 2 } });
  });

  it("becomes another game: egg, variables by its rules, ports planned anew, installed once", async () => {
    await sold("other-game");
    await expect(shop.services.reinstall("other-game", { egg: "city" })).rejects.toMatchObject({
      code: "data_loss_not_accepted",
    });
    const operation = await succeeds(shop.services.reinstall("other-game", { egg: "city", acceptDataLoss: true }));
    expect(await sentTo(panel)).toEqual([
      "GET /servers/#",
      "PATCH /servers/#/build",
      "PATCH /servers/#/startup",
      "GET /servers/#",
      "POST /servers/#/reinstall",
    ]);
    expect(operation.panelRequests).toBe(5);
    const server = await onPanel("other-game");
    expect(server).toMatchObject({ egg: 2, status: null });
    expect(server.ports).toHaveLength(2);
    expect(server.ports[0]).toBeGreaterThanOrEqual(30_120);
    expect(server.ports[1]).toBe((server.ports[0] ?? 0) + 10);
    expect(server.container.environment).toMatchObject({ LICENCE_KEY: "rp_12345678", MAX_CLIENTS: "16", MODE: "prod" });
    const service = await shop.services.get("other-game");
    expect(service).toMatchObject({ egg: "city", options: { game: "city" }, state: "active" });
    expect(service.addresses.map(({ role, port }) => [role, port])).toEqual([
      ["main", server.ports[0]],
      ["web", server.ports[1]],
    ]);
    // The port that it had is free for the next one.
    await succeeds(shop.services.reinstall("other-game", { egg: "blocks", acceptDataLoss: true }));
    expect((await onPanel("other-game")).ports).toHaveLength(1);
    expect(await shop.services.get("other-game")).toMatchObject({ egg: "blocks", options: { game: "blocks" } });
  });

  it("goes to another egg and back with what the customer had answered and set on the panel", async () => {
    await sold("and-back", { variables: { GAME_VERSION: "1.8" } });
    const { server } = await shop.services.get("and-back");
    const { container, egg } = await onPanel("and-back");
    await askPanel(panel, `/servers/${server?.id}/startup`, {
      method: "PATCH",
      body: JSON.stringify({
        startup: container.startup_command,
        image: container.image,
        egg,
        skip_scripts: false,
        environment: { SERVER_JARFILE: "mine.jar", BUILD_NUMBER: "latest", GAME_VERSION: "1.9" },
      }),
    });
    await succeeds(shop.services.reinstall("and-back", { egg: "city", acceptDataLoss: true }));
    await succeeds(shop.services.reinstall("and-back", { egg: "blocks", acceptDataLoss: true }));
    const { environment } = (await onPanel("and-back")).container;
    expect(environment).toMatchObject({ SERVER_JARFILE: "mine.jar", BUILD_NUMBER: "latest", GAME_VERSION: "1.9" });
  });

  it("is reinstalled with other answers", async () => {
    await sold("answered-anew");
    const target = { variables: { GAME_VERSION: "1.7" } };
    await succeeds(shop.services.reinstall("answered-anew", target));
    expect((await onPanel("answered-anew")).container.environment).toMatchObject({ GAME_VERSION: "1.7" });
    expect(await shop.services.get("answered-anew")).toMatchObject({ ...target, state: "active" });
    expect(await sentTo(panel)).toContain("POST /servers/#/reinstall");
  });

  it("is made again what it was sold when somebody has changed it by hand since", async () => {
    await sold("changed-by-hand");
    const first = await succeeds(shop.services.upgrade("changed-by-hand", { product: "blocks-large" }));
    const { server } = await shop.services.get("changed-by-hand");
    const { allocation, feature_limits } = await onPanel("changed-by-hand");
    await askPanel(panel, `/servers/${server?.id}/build`, {
      method: "PATCH",
      body: JSON.stringify({
        allocation,
        limits: { memory: 512, swap: 0, disk: 8192, io: 500, cpu: 200 },
        feature_limits,
      }),
    });
    const second = await succeeds(shop.services.upgrade("changed-by-hand", { product: "blocks-large" }));
    expect(second.id).not.toBe(first.id);
    expect((await onPanel("changed-by-hand")).limits.memory).toBe(4096);
    const third = await shop.services.upgrade("changed-by-hand", { product: "blocks-large" });
    expect(third.operation.id).toBe(second.id);
  });

  it("takes other ports when somebody on the panel was quicker", async () => {
    await sold("raced");
    // Another server takes the first two free pairs of west-1 behind our back.
    const { data } = await askPanel<{ data: { attributes: { id: number; port: number; assigned: boolean } }[] }>(
      panel,
      "/nodes/1/allocations?per_page=1000",
    );
    const free = data.map(({ attributes }) => attributes).filter(({ assigned, port }) => !assigned && port >= 30_120);
    const first = free.find(({ port }) => port < 30_130);
    const second = free.find(({ port }) => port === (first?.port ?? 0) + 10);
    const server = await onPanel("raced");
    await askPanel(panel, "/servers", {
      method: "POST",
      body: JSON.stringify({
        name: "stranger",
        user: server.user,
        egg: 5,
        docker_image: "ghcr.io/example/tiny-tool:1",
        startup: "./tool",
        environment: {},
        limits: { memory: 64, swap: 0, disk: 64, io: 500, cpu: 0 },
        feature_limits: { databases: 0, backups: 0 },
        allocation: { default: second?.id },
      }),
    });
    await succeeds(shop.services.reinstall("raced", { egg: "city", acceptDataLoss: true }));
    const after = await onPanel("raced");
    expect(after.ports).toHaveLength(2);
    expect(after.ports).not.toContain(second?.port);
    expect(after.ports[1]).toBe((after.ports[0] ?? 0) + 10);
  });
});
