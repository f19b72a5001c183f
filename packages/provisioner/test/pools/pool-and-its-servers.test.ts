import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { allServers } from "../support/panel-state.ts";
import { pieces, roomForSeven } from "../support/pool-products.ts";
import { externalIdOf } from "../support/shop.ts";

const ann = { id: "ann", email: "ann@example.test" };

describe.each(eachEngine)("what happens to a pool happens to its servers, on $name:", (kind) => {
  let world: EngineWorld;
  let shop: Provisioner;
  beforeAll(async () => {
    world = await engineWorld(kind);
    shop = world.shop;
    await shop.products.put(pieces);
    await shop.products.put(roomForSeven);
    await shop.products.put({ ...roomForSeven, id: "passing-room", lifecycle: { atExpiry: "terminate" } });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const ended = async (command: Promise<CommandResult>): Promise<OperationDetails> =>
    shop.operations.finished((await command).operation.id);
  async function done(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await ended(command);
    expect(operation.failure).toBeNull();
    return operation;
  }
  async function filled(id: string, servers: readonly string[], product = "room-for-seven"): Promise<void> {
    await done(shop.services.create({ id, product, customer: ann, expiresAt: "2099-01-01T00:00:00Z" }));
    for (const server of servers) await done(shop.services.create({ id: server, product: "pieces", pool: id }));
  }
  const stateOf = async (id: string) => {
    const { state, suspensionReason } = await shop.services.get(id);
    return suspensionReason === null ? state : `${state} (${suspensionReason})`;
  };
  const states = (...ids: string[]) => Promise.all(ids.map(stateOf));
  const lastOf = async (type: "service.suspended" | "service.terminated") =>
    (await shop.events.list({ type, limit: 200 })).items.at(-1)?.data;
  const onPanel = async (...ids: string[]) => {
    const servers = await allServers(world.panel);
    return ids.map((id) => servers.find(({ external_id }) => external_id === externalIdOf(id))?.status);
  };

  it("they are suspended before it and lifted after it, save those that somebody has suspended by themselves", async () => {
    await filled("p1", ["p1-a", "p1-b", "p1-c"]);
    await done(shop.services.suspend("p1-a"));
    const suspension = await done(shop.services.suspend("p1"));
    expect(await states("p1", "p1-a", "p1-b", "p1-c")).toEqual([
      "suspended (requested)",
      "suspended (requested)",
      "suspended (pool)",
      "suspended (pool)",
    ]);
    expect(suspension.panelRequests).toBe(0);
    expect(await lastOf("service.suspended")).toMatchObject({ serviceId: "p1" });
    // Whoever suspends one of them now means it beyond the pool's suspension.
    await done(shop.services.suspend("p1-b"));
    await expect(shop.services.unsuspend("p1-c")).rejects.toMatchObject({ code: "pool_not_active" });
    await expect(shop.services.create({ id: "p1-d", product: "pieces", pool: "p1" })).rejects.toMatchObject({
      code: "pool_not_active",
    });
    await done(shop.services.unsuspend("p1"));
    expect(await states("p1", "p1-a", "p1-b", "p1-c")).toEqual([
      "active",
      "suspended (requested)",
      "suspended (requested)",
      "active",
    ]);
    expect(await onPanel("p1-a", "p1-b", "p1-c")).toEqual(["suspended", "suspended", null]);
    await done(shop.services.terminate("p1"));
  });

  it("they are deleted before it ends, also those that are being made, and their room is nobody's any more", async () => {
    await filled("p2", ["p2-a", "p2-b"]);
    await done(shop.services.suspend("p2-a"));
    const making = await shop.services.create({ id: "p2-c", product: "pieces", pool: "p2" });
    await world.panel.control.api.fault({ mode: "refused", status: 500, match: "DELETE", times: 1 });
    const { operation } = await shop.services.terminate("p2");
    await expect(shop.services.create({ id: "p2-d", product: "pieces", pool: "p2" })).rejects.toMatchObject({
      code: "pool_not_active",
    });
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    await shop.operations.finished(making.operation.id);
    expect(await states("p2", "p2-a", "p2-b", "p2-c")).toEqual(Array(4).fill("terminated"));
    expect(await onPanel("p2-a", "p2-b", "p2-c")).toEqual([undefined, undefined, undefined]);
    expect((await shop.services.get("p2")).pool?.used).toMatchObject({ servers: 0, memory: 0 });
    expect(await lastOf("service.terminated")).toMatchObject({ serviceId: "p2" });
  });

  it("its expiry suspends them, a renewal lifts that, and both together are only once", async () => {
    await filled("p3", ["p3-a"]);
    await done(shop.services.expire("p3"));
    expect(await states("p3", "p3-a")).toEqual(["suspended (expired)", "suspended (pool)"]);
    await done(shop.services.renew("p3", { period: { months: 1 } }));
    expect(await states("p3", "p3-a")).toEqual(["active", "active"]);
    await done(shop.services.terminate("p3"));
  });

  it("with a product that ends at expiry they go, and what was renewed before its turn stays", async () => {
    await filled("p4", ["p4-a"], "passing-room");
    // The panel does not delete yet: there is time for a renewal.
    await world.panel.control.api.fault({
      mode: "refused",
      status: 503,
      match: "GET /api/application/servers/\\d+",
      times: 1,
    });
    const expiry = await shop.services.expire("p4");
    await expect
      .poll(async () => (await shop.operations.list({ service: "p4-a", kind: "terminate" })).items[0]?.failure?.code)
      .toBeDefined();
    await done(shop.services.renew("p4", { period: { months: 1 } }));
    await shop.operations.finished(expiry.operation.id);
    expect(await states("p4", "p4-a")).toEqual(["active", "active"]);
    await done(shop.services.expire("p4"));
    expect(await states("p4", "p4-a")).toEqual(["terminated", "terminated"]);
  });

  it("another owner gets it and all of them", async () => {
    await filled("p5", ["p5-a", "p5-b"]);
    await world.panel.control.api.fault({
      mode: "refused",
      status: 400,
      match: "POST /api/application/servers$",
      times: 1,
    });
    await ended(shop.services.create({ id: "p5-failed", product: "pieces", pool: "p5" }));
    await done(shop.services.changeOwner("p5", { customer: { id: "zoe", email: "zoe@example.test" } }));
    const owners = await Promise.all(["p5", "p5-a", "p5-b", "p5-failed"].map((id) => shop.services.get(id)));
    expect(owners.map(({ customerId }) => customerId)).toEqual(Array(4).fill("zoe"));
    await done(shop.services.terminate("p5"));
  });

  it.each([
    ["suspended", (id: string) => shop.services.suspend(id), "suspended (requested)"],
    ["at its end", (id: string) => shop.services.expire(id), "suspended (expired)"],
  ])(
    "%s it is closed also when one of them does not take it, which needs a person; another try goes on with what is left",
    async (how, close, state) => {
      const id = how === "suspended" ? "p6" : "p7";
      await filled(id, [`${id}-a`, `${id}-b`]);
      await world.panel.control.api.fault({ mode: "refused", status: 400, match: "/suspend$", times: 1 });
      const first = await ended(close(id));
      expect(first).toMatchObject({ status: "failed", failure: { code: "pool_servers_failed" } });
      expect(await states(id)).toEqual([state]);
      await expect(shop.services.create({ id: `${id}-c`, product: "pieces", pool: id })).rejects.toMatchObject({
        code: "pool_not_active",
      });
      await shop.operations.retry(first.id);
      expect((await shop.operations.finished(first.id)).failure).toBeNull();
      expect(await states(id, `${id}-a`, `${id}-b`)).toEqual([state, "suspended (pool)", "suspended (pool)"]);
      const told = (await shop.events.list({ service: id })).items.map(({ type }) => type);
      expect(told.filter((type) => type === "service.suspended")).toHaveLength(1);
      expect(told.filter((type) => type === "service.expired")).toHaveLength(how === "suspended" ? 0 : 1);
      await done(shop.services.terminate(id));
    },
  );
});
