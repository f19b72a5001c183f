import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { pelican } from "../support/flavours.ts";
import { panelApi } from "../support/panel-api.ts";
import { allServers, sentTo } from "../support/panel-state.ts";
import { openShop, orderOf } from "../support/shop.ts";
import { addVariable, type TestWorld } from "../support/worlds.ts";

interface Made {
  readonly attributes: { readonly relationships: { readonly allocations: { readonly data: readonly unknown[] } } };
}

function withoutAllocations({ attributes, ...rest }: Made): Made {
  const allocations = { ...attributes.relationships.allocations, data: [] };
  return { ...rest, attributes: { ...attributes, relationships: { ...attributes.relationships, allocations } } };
}

describe("a panel that stores before it asks its daemon", () => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  let answer: ((body: Made) => Made) | null = null;
  /** Changes what the panel says of the next server that it makes. */
  const meddling: typeof fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const response = await fetch(input, init);
    const change = method === "POST" && new URL(url).pathname.endsWith("/servers") ? answer : null;
    if (change === null || response.status !== 201) return response;
    answer = null;
    return Response.json(change((await response.json()) as Made), { status: 201 });
  };
  beforeAll(async () => {
    panel = await pelican.start();
    database = await anyDatabase.make();
    shop = await openShop(database.url, panel, { panelFetch: meddling });
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.start();
  });
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(async () => {
    await panel.control.daemon({ node: "all", mode: "none" });
    await panel.control.clearRequests();
  });

  async function done(command: Promise<{ operation: { id: string } }>) {
    const end = await shop.operations.finished((await command).operation.id);
    expect(end.failure).toBeNull();
    return end;
  }

  async function serversOf(service: string) {
    return (await allServers(panel)).filter(({ external_id }) => external_id?.endsWith(service));
  }

  it("makes a server anew that the panel kept although the daemon refused it", async () => {
    await panel.control.daemon({ node: "all", mode: "http500", match: "POST /api/servers$", times: 1 });
    const { steps } = await done(shop.services.create(orderOf("refused")));
    expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(["daemon_failed", "server_half_made"]);
    expect(await shop.services.get("refused")).toMatchObject({ state: "active" });
    expect(await serversOf("refused")).toMatchObject([{ status: null }]);
  });

  it("keeps the server whose making was answered by nobody, since its daemon installs it", async () => {
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers$", times: 1 });
    await done(shop.services.create(orderOf("unanswered")));
    expect(await sentTo(panel)).not.toContain("DELETE /servers/#");
    expect(await serversOf("unanswered")).toHaveLength(1);
  });

  it("keeps such a server too when its daemon fails just then, and asks once more", async () => {
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers$", times: 1 });
    await panel.control.install({ delayMs: 3_600_000 });
    await panel.control.daemon({ node: "all", mode: "http500", match: "/sync$", times: 1 });
    const { operation } = await shop.services.create(orderOf("doubted"));
    await expect
      .poll(async () => (await shop.operations.get(operation.id)).waitsFor, { timeout: 60_000, interval: 20 })
      .toBe("installation");
    await panel.control.clock.advance(3_600_000);
    await panel.control.install({ delayMs: 0 });
    const { steps } = await shop.operations.finished(operation.id);
    expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toContain("server_doubtful");
    expect(await sentTo(panel)).not.toContain("DELETE /servers/#");
    expect(await serversOf("doubted")).toHaveLength(1);
  });

  it("leaves nothing behind of an order that is given up while the daemon refuses", async () => {
    await panel.control.daemon({ node: "all", mode: "http500", match: "POST /api/servers$", times: 1000 });
    const { operation } = await shop.services.create(orderOf("given-up"));
    for await (const event of shop.events.stream({ service: "given-up", after: "0" })) {
      if (event.type === "operation.retrying") break;
    }
    await panel.control.daemon({ node: "all", mode: "none" });
    const ended = await shop.services.terminate("given-up");
    await shop.operations.finished(operation.id);
    await shop.operations.finished(ended.operation.id);
    expect(await shop.services.get("given-up")).toMatchObject({ state: "terminated" });
    expect(await serversOf("given-up")).toEqual([]);
  });

  it("tells the daemon of a suspension that the panel had stored without it", async () => {
    await done(shop.services.create(orderOf("suspended")));
    await panel.control.daemon({ node: "all", mode: "http500", match: "/sync$", times: 1 });
    await panel.control.clearRequests();
    await done(shop.services.suspend("suspended"));
    expect((await sentTo(panel)).filter((request) => request.endsWith("suspend"))).toEqual([
      "POST /servers/#/suspend",
      "POST /servers/#/unsuspend",
      "POST /servers/#/suspend",
    ]);
    await panel.control.daemon({ node: "all", mode: "http500", match: "/sync$", times: 1 });
    await panel.control.clearRequests();
    await done(shop.services.unsuspend("suspended"));
    expect((await sentTo(panel)).filter((request) => request.endsWith("suspend"))).toEqual([
      "POST /servers/#/unsuspend",
      "POST /servers/#/suspend",
      "POST /servers/#/unsuspend",
    ]);
  });

  it("deletes a server only when its daemon can be seen to do so as well", async () => {
    await done(shop.services.create(orderOf("deleted")));
    await panel.control.daemon({ node: "all", mode: "http500", times: 1 });
    await panel.control.clearRequests();
    const { steps } = await done(shop.services.terminate("deleted"));
    expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(["node_refuses_server"]);
    expect((await sentTo(panel)).filter((request) => !request.startsWith("GET"))).toEqual([
      "PATCH /servers/#/build",
      "PATCH /servers/#/build",
      "DELETE /servers/#",
    ]);
  });

  it("asks a daemon before a deletion also after tries that its panel has spoilt", async () => {
    await done(shop.services.create(orderOf("spoilt")));
    await panel.control.api.fault({ mode: "status", match: "GET /api/application/servers/\\d+$", times: 2 });
    await panel.control.daemon({ node: "all", mode: "http500", match: "/sync$", times: 1 });
    const { steps } = await done(shop.services.terminate("spoilt"));
    expect(steps.flatMap(({ failure }) => failure?.code ?? []).at(-1)).toBe("node_refuses_server");
    expect(await serversOf("spoilt")).toEqual([]);
  });

  it("deletes a server in the end whose daemon refuses for ever", async () => {
    await done(shop.services.create(orderOf("stubborn")));
    await panel.control.daemon({ node: "all", mode: "http500", match: "/sync$", times: 1000 });
    const { attempts } = await done(shop.services.terminate("stubborn"));
    expect(attempts).toBe(3);
    expect(await serversOf("stubborn")).toEqual([]);
  });

  it("gives back a server whose address is another's, as creations at the same time can have it", async () => {
    answer = withoutAllocations;
    const { steps } = await done(shop.services.create(orderOf("crossed")));
    expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(["port_taken"]);
    expect((await sentTo(panel)).filter((request) => /^(POST|DELETE) .servers/.test(request))).toEqual([
      "POST /servers",
      "DELETE /servers/#",
      "POST /servers",
    ]);
    const [service, servers] = [await shop.services.get("crossed"), await serversOf("crossed")];
    expect(servers).toMatchObject([{ allocation: service.addresses[0]?.allocationId }]);
  });

  it("makes a server anew that lacks a variable which its egg got after the catalogue was read", async () => {
    const world = await panel.control.dump();
    addVariable(world as unknown as TestWorld, 1, "EDITION", "required|string", "stable");
    await panel.control.load(world);
    const { steps } = await done(shop.services.create(orderOf("added")));
    expect(steps.flatMap(({ failure }) => failure?.code ?? [])).toEqual(["egg_changed"]);
    const [server, ...more] = await serversOf("added");
    expect(server?.container.environment).toMatchObject({ EDITION: "stable" });
    expect(more).toEqual([]);
    expect((await done(shop.services.create(orderOf("after-that")))).attempts).toBe(1);
  });

  it("makes the ports that do not exist when the panel refuses all for the sake of one that does", async () => {
    const world = panelApi(panel, "full");
    await world.send("POST", "/nodes/2/allocations", { ip: "198.51.100.21", ports: ["25601"] });
    const product = {
      id: "own-ports",
      name: "Own ports",
      panels: [{ panel: "eu", nodes: [2] }],
      limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
      eggs: [{ key: "block", egg: 1 }],
      ports: {
        main: "25600",
        further: [{ name: "query", from: { kind: "offset" as const, offset: 1 } }],
        createMissing: true,
      },
    };
    await shop.products.put(product);
    await done(shop.services.create({ ...orderOf("ports"), product: "own-ports" }));
    expect(await serversOf("ports")).toMatchObject([{ ports: [25600, 25601] }]);
  });
});
