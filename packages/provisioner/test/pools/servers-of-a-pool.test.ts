import type { CommandResult, OperationDetails, PoolBudgetExceededError, Provisioner } from "@hatchery/provisioner";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { rowsOf } from "../../src/database/database.ts";
import type { OpenDatabase } from "../../src/database/open-database.ts";
import { eachEngine, postgresDatabases } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { openTables } from "../support/open-tables.ts";
import { serverOf } from "../support/panel-state.ts";
import { pieces, roomForSeven } from "../support/pool-products.ts";
import { openTestProvisioner } from "../support/shop.ts";

const ann = { id: "ann", email: "ann@example.test" };

describe.each(eachEngine)("a pool with room for seven, on $name", (kind) => {
  it("takes seven of 200 orders of one moment, and says to the others what is missing", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop, url } = world;
    await sells(shop);
    await shop.services.create({ id: "pool", product: "room-for-seven", customer: ann });
    // Where several processes can work on one database, they do.
    const other = url.startsWith("postgres") ? await openTestProvisioner(url) : null;
    const given = await Promise.allSettled(
      Array.from({ length: 200 }, (_, at) =>
        (at % 2 === 0 ? shop : (other ?? shop)).services.create({ id: `piece-${at}`, product: "pieces", pool: "pool" }),
      ),
    );
    await other?.stop();
    const refusals = given.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(given.length - refusals.length).toBe(7);
    for (const reason of refusals) {
      expect(reason).toMatchObject({ code: "pool_budget_exceeded", status: 409 });
      expect((reason as PoolBudgetExceededError).budgets).toEqual([
        { budget: "memory", asked: 256, free: 255, of: "pool" },
      ]);
    }
    const { items } = await shop.services.list({ pool: "pool", limit: 200 });
    expect(items).toHaveLength(7);
    expect(items.every(({ customerId, poolId }) => customerId === "ann" && poolId === "pool")).toBe(true);
    expect((await shop.services.get("pool")).pool).toMatchObject({
      used: { servers: 7, memory: 7 * 256, disk: 7 * 512, cpu: 70 },
      free: { servers: 3, memory: 255, disk: null, cpu: 930 },
    });
  });

  it("answers the same order again with the same server, also when the pool is full by then", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop } = world;
    await sells(shop);
    await shop.services.create({ id: "pool", product: "room-for-seven", customer: ann });
    const order = { id: "all-of-it", product: "pieces", pool: "pool", options: { ram: 6 } };
    const orders = Array.from({ length: 5 }, () => shop.services.create(order));
    const answers = await Promise.all([
      ...orders,
      shop.services.create({ ...order, id: "the-rest", options: { ram: 4 } }),
    ]);
    expect(new Set(answers.slice(0, 5).map(({ operation }) => operation.id)).size).toBe(1);
    expect((await shop.services.create(order)).operation.id).toBe(answers[0]?.operation.id);
  });
});

describe.each(eachEngine)("what nobody has begun to make in a pool, on $name,", (kind) => {
  it("takes nothing of it any more once it is cancelled: an order as a whole, a resize what it would have added", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop } = world;
    await sells(shop);
    await shop.services.create({ id: "pool", product: "room-for-seven", customer: ann });
    const used = async () => (await shop.services.get("pool")).pool?.used.memory;
    const { operation: order } = await shop.services.create({ id: "kept", product: "pieces", pool: "pool" });
    const all = await shop.services.create({ id: "dropped", product: "pieces", pool: "pool", options: { ram: 6 } });
    const { operation: resize } = await shop.services.changeOptions("kept", { options: { ram: 4 } });
    expect(await used()).toBe(768 + 1024);
    const next = { id: "next", product: "pieces", pool: "pool", options: { ram: 3 } };
    await expect(shop.services.create(next)).rejects.toMatchObject({ code: "pool_budget_exceeded" });
    await shop.operations.cancel(all.operation.id);
    expect(await used()).toBe(768);
    await shop.operations.cancel(resize.id);
    expect(await used()).toBe(256);
    await shop.services.create(next);
    expect((await shop.services.get("pool")).pool?.used).toMatchObject({ servers: 2, memory: 256 + 640 });
    await shop.operations.cancel(order.id);
    expect((await shop.services.get("pool")).pool?.used).toMatchObject({ servers: 1, memory: 640 });
  });
});

describe.each(postgresDatabases)("a pool that two processes sell from, on $name", (kind) => {
  it("is held by the order that is being stored: the next one sees what that leaves", async () => {
    const stored = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    await using world = await engineWorld(kind, {
      idle: true,
      async crashPoints(point, { serviceId }) {
        if (point !== "command.before-commit" || serviceId !== "first") return;
        stored.resolve();
        await commit.promise;
      },
    });
    await sells(world.shop);
    await world.shop.services.create({ id: "pool", product: "room-for-seven", customer: ann });
    await using other = await openTestProvisioner(world.url);
    const tables = await openTables(world.url);
    const nearlyAll = { product: "pieces", pool: "pool", options: { ram: 6 } };
    const first = world.shop.services.create({ id: "first", ...nearlyAll });
    await stored.promise;
    const second = Promise.allSettled([other.services.create({ id: "second", ...nearlyAll })]);
    await Promise.race([second, waitsForALock(tables)]);
    commit.resolve();
    expect((await first).service.poolId).toBe("pool");
    expect(await second).toMatchObject([{ status: "rejected", reason: { code: "pool_budget_exceeded" } }]);
    await tables.close();
  });
});

/** Resolves when a session of this database waits for another one. */
async function waitsForALock({ db }: OpenDatabase): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await db.execute(
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(rowsOf(waiting)).not.toEqual([]);
  }, 20_000);
}

describe.each(eachEngine)("servers of a pool, on $name", (kind) => {
  let world: EngineWorld;
  let shop: Provisioner;
  beforeAll(async () => {
    world = await engineWorld(kind);
    shop = world.shop;
    await sells(shop);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  async function done(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await shop.operations.finished((await command).operation.id);
    expect(operation.failure).toBeNull();
    return operation;
  }
  const pool = (id: string, more: object = {}) =>
    done(shop.services.create({ id, product: "room-for-seven", customer: ann, ...more }));
  const piece = (id: string, inPool: string, ram = 0) =>
    done(shop.services.create({ id, product: "pieces", pool: inPool, options: { ram } }));
  const freeMemory = async (id: string) => (await shop.services.get(id)).pool?.free.memory;

  it("are made, resized and deleted within its budget, which is free when the panel has no more of them", async () => {
    await world.panel.control.clearRequests();
    await pool("budget");
    expect(await world.panel.control.requests()).toEqual([]);
    expect(await shop.services.get("budget")).toMatchObject({ state: "active", server: null, egg: "" });
    await piece("one", "budget", 2);
    expect(await freeMemory("budget")).toBe(2047 - 512);
    expect(await serverOf(world.panel, (await shop.services.get("one")).server?.id)).toMatchObject({
      limits: { memory: 512 },
    });
    await done(shop.services.changeOptions("one", { options: { ram: 6 } }));
    expect(await freeMemory("budget")).toBe(2047 - 1024);
    await expect(shop.services.changeOptions("one", { options: { ram: 7 } })).rejects.toMatchObject({
      code: "pool_budget_exceeded",
      budgets: [{ budget: "memory", asked: 1152, free: 1024, of: "server" }],
    });
    await piece("two", "budget", 5);
    await expect(shop.services.changeOptions("two", { options: { ram: 6 } })).rejects.toMatchObject({
      code: "pool_budget_exceeded",
      budgets: [{ budget: "memory", asked: 1024, free: 1023, of: "pool" }],
    });
    await expect(shop.services.checkUpgrade("two", { options: { ram: 6 } })).rejects.toMatchObject({
      code: "pool_budget_exceeded",
    });
    await expect(shop.services.checkOrder({ product: "pieces", pool: "budget" })).rejects.toMatchObject({
      code: "pool_budget_exceeded",
    });
    // Until the panel has deleted it, it takes what it took.
    await world.panel.control.api.fault({ mode: "refused", status: 500, match: "DELETE", times: 1 });
    const deletion = await shop.services.terminate("one");
    expect(await freeMemory("budget")).toBe(127);
    await done(Promise.resolve(deletion));
    expect(await freeMemory("budget")).toBe(127 + 1024);
    await done(shop.services.changeOptions("two", { options: { ram: 0 } }));
    expect(await freeMemory("budget")).toBe(2047 - 256);
    await done(shop.services.terminate("budget"));
  });

  it("keep their part of it when they could not be made, until they are ended", async () => {
    await pool("unlucky");
    await world.panel.control.api.fault({
      mode: "refused",
      status: 400,
      match: "POST /api/application/servers$",
      times: 1,
    });
    const { operation } = await shop.services.create({ id: "never", product: "pieces", pool: "unlucky" });
    expect((await shop.operations.finished(operation.id)).status).toBe("failed");
    expect(await freeMemory("unlucky")).toBe(2047 - 256);
    await done(shop.services.terminate("never"));
    expect(await freeMemory("unlucky")).toBe(2047);
  });

  it("give back what a resize was to have that the panel refused, and not what the panel may have taken", async () => {
    await pool("halfway");
    await piece("resized", "halfway", 2);
    const refuse = (mode: "refused" | "drop-after", times: number) =>
      world.panel.control.api.fault({
        mode,
        status: 400,
        match: "PATCH /api/application/servers/\\d+/build$",
        times,
      });
    const resize = async (ram: number) =>
      shop.operations.finished((await shop.services.changeOptions("resized", { options: { ram } })).operation.id);
    await refuse("refused", 1);
    expect(await resize(4)).toMatchObject({ status: "failed", failure: { class: "permanent" } });
    expect(await freeMemory("halfway")).toBe(2047 - 512);
    // The panel has taken it and could not say so; the next try is refused.
    await refuse("drop-after", 1);
    await refuse("refused", 1);
    expect((await resize(5)).status).toBe("failed");
    const { id } = (await shop.services.get("resized")).server ?? {};
    expect((await serverOf(world.panel, id)).limits.memory).toBe(896);
    expect(await freeMemory("halfway")).toBe(2047 - 896);
    expect((await resize(2)).failure).toBeNull();
    expect((await serverOf(world.panel, id)).limits.memory).toBe(512);
    expect(await freeMemory("halfway")).toBe(2047 - 512);
    await done(shop.services.terminate("halfway"));
  });

  it("are refused for what the pool is not sold for, and where there is none", async () => {
    await pool("picky");
    const order = { id: "refused", product: "block-world", pool: "picky" };
    await expect(shop.services.create(order)).rejects.toMatchObject({ code: "product_not_in_pool" });
    await expect(shop.services.create({ ...order, product: "room-for-seven" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(shop.services.create({ ...order, pool: "nowhere" })).rejects.toMatchObject({
      code: "service_not_found",
    });
    await world.ordered("alone");
    await expect(shop.services.create({ ...order, pool: "alone" })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(shop.services.get("refused")).rejects.toMatchObject({ code: "service_not_found" });
  });

  it("have no paid time and no owner of their own, and a pool has no server", async () => {
    await pool("parent");
    await piece("child", "parent");
    for (const command of [
      () => shop.services.renew("child", { period: { months: 1 } }),
      () => shop.services.expire("child"),
      () => shop.services.changeOwner("child", { customer: { id: "bob", email: "bob@example.test" } }),
    ])
      await expect(command()).rejects.toMatchObject({ code: "service_in_pool" });
    await expect(shop.services.reinstall("parent")).rejects.toMatchObject({ code: "service_has_no_server" });
    await expect(shop.services.planUpgrade("parent", {})).rejects.toMatchObject({ code: "service_has_no_server" });
    await done(shop.services.rename("parent", { name: "Mine" }));
    expect((await shop.services.get("parent")).name).toBe("Mine");
  });

  it("let it become what they fit into, and nothing smaller", async () => {
    await pool("growing");
    await piece("large", "growing", 6);
    await done(shop.services.changeOptions("growing", { options: { ram: 2 } }));
    expect((await shop.services.get("growing")).pool?.budget.memory).toBe(2047 + 512);
    await piece("larger", "growing", 6);
    await expect(shop.services.changeOptions("growing", { options: { ram: 0 } })).rejects.toMatchObject({
      code: "pool_budget_exceeded",
      budgets: [{ budget: "memory", asked: 2048, free: 2047, of: "pool" }],
    });
    const small = {
      ...roomForSeven,
      id: "small-room",
      pool: { ...roomForSeven.pool, servers: [{ product: "block-world" }] },
    };
    await shop.products.put(small);
    await expect(
      shop.services.upgrade("growing", { product: "small-room", options: { ram: 2 } }),
    ).rejects.toMatchObject({
      code: "product_not_in_pool",
    });
    await expect(shop.services.upgrade("growing", { product: "pieces" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const again = await shop.services.changeOptions("growing", { options: { ram: 2 } });
    const { items } = await shop.operations.list({ service: "growing", kind: "change-options" });
    expect(items.map(({ id }) => id)).toEqual([again.operation.id]);
    const events = await shop.events.list({ service: "growing", type: "pool.changed" });
    expect(events.items.map(({ data }) => data)).toMatchObject([{ budget: { memory: 2047 + 512 } }]);
  });
});

async function sells(shop: Provisioner): Promise<void> {
  await shop.products.put(pieces);
  await shop.products.put(roomForSeven);
}
