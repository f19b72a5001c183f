import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner, Service } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { allServers, askPanel, type ServerOnPanel } from "../support/panel-state.ts";
import { openShop, startPanel } from "../support/shop.ts";
import { addVariable, onlyAllocations, recordedWorld } from "../support/worlds.ts";

const limits = { memory: "256 MiB", disk: "512 MiB", cpu: 50 };

/** A FiveM server: its second port is ten above the first one and goes to a variable. */
const fivem = {
  id: "fivem",
  name: "FiveM",
  panels: ["eu"],
  limits,
  eggs: [{ key: "city", nest: 1, egg: 2, variables: { LICENCE_KEY: "rp_12345678" } }],
  ports: {
    main: "30120-30139",
    further: [{ name: "txadmin", from: { kind: "offset" as const, offset: 10 }, variables: ["TXADMIN_PORT"] }],
  },
};

/** A Minecraft server: the query port is the main one, RCON one of a range. */
const minecraft = {
  id: "minecraft",
  name: "Minecraft",
  panels: ["eu"],
  limits,
  eggs: [{ key: "blocks", nest: 1, egg: 1 }],
  ports: {
    main: "25565-25589",
    further: [
      { name: "query", from: { kind: "main" as const }, variables: ["QUERY_PORT"] },
      { name: "rcon", from: { kind: "range" as const, ranges: "25590-25619" }, variables: ["RCON_PORT"] },
    ],
  },
};

/** Room for fifty of each and not one more: ten pairs on each of five addresses, twenty-five mains on each of two. */
function scarceWorld() {
  const world = recordedWorld();
  onlyAllocations(world, [
    ...["198.51.100.11", "198.51.100.12", "198.51.100.13"].map(
      (ip) => ({ node: 1, ip, ports: [30_120, 30_139] }) as const,
    ),
    ...["198.51.100.21", "198.51.100.22"].map((ip) => ({ node: 2, ip, ports: [30_120, 30_139] }) as const),
    { node: 1, ip: "198.51.100.14", ports: [25_565, 25_614] },
    { node: 2, ip: "198.51.100.23", ports: [25_565, 25_614] },
    // Not public: for the one test that names it.
    { node: 4, ip: "198.51.100.41", ports: [28_000, 28_002] },
  ]);
  addVariable(world, 2, "TXADMIN_PORT", "required|integer|between:1,65535", "1");
  addVariable(world, 1, "QUERY_PORT", "required|integer|between:1,65535", "1");
  addVariable(world, 1, "RCON_PORT", "required|integer|between:1,65535", "1");
  return world;
}

describe.each(eachEngine)("fifty orders at once where ports are few, on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    panel = await startPanel(0, scarceWorld());
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.products.put(fivem);
    await shop.products.put(minecraft);
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });

  const order = (product: string, number: number) =>
    shop.services.create({
      id: `${product}-${number}`,
      product,
      customer: { id: `customer-${number % 7}`, email: `customer-${number % 7}@example.test` },
    });

  /** Orders fifty at once and answers their servers, with what we say about each. */
  async function fifty(product: string): Promise<readonly { server: ServerOnPanel; service: Service }[]> {
    const given = await Promise.all(Array.from({ length: 50 }, (_, number) => order(product, number)));
    for (const { operation } of given) {
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    }
    const servers = new Map((await allServers(panel)).map((server) => [server.id, server]));
    return Promise.all(
      given.map(async ({ service: { id } }) => {
        const service = await shop.services.get(id);
        const server = servers.get(service.server?.id ?? 0);
        if (server === undefined) throw new Error(`${id} has no server`);
        return { server, service };
      }),
    );
  }

  it("give every FiveM server a pair of its own, and the next one is refused with its ports named", async () => {
    expect((await shop.products.availability("fivem")).available).toBe(50);
    const sold = await fifty("fivem");
    for (const { server, service } of sold) {
      const [main = 0, second = 0] = server.ports;
      expect(server.ports).toHaveLength(2);
      expect(new Set(server.ips).size).toBe(1);
      expect(main).toBeGreaterThanOrEqual(30_120);
      expect(second).toBe(main + 10);
      expect(second).toBeLessThanOrEqual(30_139);
      expect(server.container.environment).toMatchObject({ TXADMIN_PORT: String(second) });
      expect(service.addresses.map(({ role, port }) => [role, port])).toEqual([
        ["main", main],
        ["txadmin", second],
      ]);
    }
    expect(taken(sold).size).toBe(100);
    await isRefused("fivem", /no free port in 30120-30139 \(60 taken\)/);
  });

  it("give every Minecraft server its ports, and the next one is refused with its ports named", async () => {
    const sold = await fifty("minecraft");
    for (const { server, service } of sold) {
      const main = service.addresses.find(({ role }) => role === "main")?.port ?? 0;
      const rcon = service.addresses.find(({ role }) => role === "rcon")?.port ?? 0;
      expect(server.ports).toEqual([main, rcon]);
      expect(main).toBeLessThanOrEqual(25_589);
      expect(rcon).toBeGreaterThanOrEqual(25_590);
      expect(server.container.environment).toMatchObject({ QUERY_PORT: String(main), RCON_PORT: String(rcon) });
    }
    expect(taken(sold).size).toBe(100);
    await isRefused("minecraft", /no free port in 25565-25589 \(25 taken\)/);
  });

  it("give up a port that somebody takes on the panel itself, and take another one", async () => {
    const raced = { ...minecraft, id: "raced", panels: [{ panel: "eu", nodes: [4] }], ports: null };
    await shop.products.put(raced);
    const first = (await allocationsOf(4)).find(({ port }) => port === 28_000);
    await askPanel(panel, "/servers", {
      method: "POST",
      body: JSON.stringify({
        name: "stranger",
        user: 2,
        egg: 5,
        docker_image: "ghcr.io/example/tiny-tool:1",
        startup: "./tool",
        environment: {},
        limits: { memory: 64, swap: 0, disk: 64, io: 500, cpu: 0 },
        feature_limits: { databases: 0, backups: 0 },
        allocation: { default: first?.id },
      }),
    });
    const { operation } = await order("raced", 0);
    const done = await shop.operations.finished(operation.id);
    expect(done).toMatchObject({ status: "succeeded", attempts: 2 });
    expect(done.steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(["port_taken"]);
    expect((await shop.services.get("raced-0")).addresses.map(({ port }) => port)).toEqual([28_001]);
  });

  async function allocationsOf(node: number): Promise<readonly { id: number; port: number }[]> {
    const path = `/nodes/${node}/allocations?per_page=1000`;
    const { data } = await askPanel<{ data: { attributes: { id: number; port: number } }[] }>(panel, path);
    return data.map(({ attributes }) => attributes);
  }

  function taken(sold: readonly { server: ServerOnPanel }[]): ReadonlySet<string> {
    return new Set(sold.flatMap(({ server }) => server.ports.map((port) => `${server.ips[0]}:${port}`)));
  }

  async function isRefused(product: string, verdict: RegExp): Promise<void> {
    const last = await order(product, 50);
    const failed = await shop.operations.finished(last.operation.id);
    expect(failed.failure).toMatchObject({ code: "no_room", class: "needs-person" });
    expect(failed.failure?.message).toMatch(verdict);
    const { candidates, refused, explanation } = await shop.placement.explain({ product });
    expect(candidates).toEqual([]);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(explanation).toMatch(verdict);
    expect((await shop.products.availability(product)).available).toBe(0);
    // A port that comes free is sold to whoever waits for it.
    await shop.operations.finished((await shop.services.terminate(`${product}-0`)).operation.id);
    await shop.operations.retry(failed.id);
    expect((await shop.operations.finished(failed.id)).failure).toBeNull();
  }
});
