import type { Provisioner } from "@hatchery/provisioner";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eachEngine, postgresDatabases } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { openTables } from "../support/open-tables.ts";
import { blockWorld, onNode, openShop, openTestProvisioner, orderOf } from "../support/shop.ts";

const hour = 3_600_000;
const remindedWorld = {
  ...blockWorld,
  id: "reminded-world",
  lifecycle: {
    suspendAfter: "6 hours",
    terminateAfter: "12 hours",
    reminders: [
      { before: "expiry", by: "1 hour" },
      { before: "expiry", by: "2 hours" },
      { before: "termination", by: "3 hours" },
    ],
  },
} as const;

async function until(shop: Provisioner, service: string, type: string): Promise<void> {
  for await (const event of shop.events.stream({ service, after: "0" })) if (event.type === type) return;
}

/** What happened to a service by itself, in order. */
async function story(shop: Provisioner, service: string): Promise<readonly string[]> {
  const { items } = await shop.events.list({ service, limit: 200 });
  return items.flatMap(({ type, data }) => {
    if (type === "service.reminder" && "by" in data) return [`${data.by} before ${data.before}`];
    return /^service\.(expired|suspended|unsuspended|renewed|terminated)$/.test(type) ? [type] : [];
  });
}

describe.each(eachEngine)("the scheduler on $name", (kind) => {
  it("does what a day of downtime has missed, once and in order, across a change of the clocks", async () => {
    // The night in which Europe puts its clocks back.
    const time = createMovableTime(new Date("2026-10-24T22:00:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop, panel } = world;
    await shop.products.put(remindedWorld);
    const expiresAt = new Date(time.now().getTime() + 3 * hour);
    await world.ordered("missed", { product: "reminded-world", expiresAt });
    await world.ordered("renewed", { product: "reminded-world", expiresAt });
    await shop.stop();

    await time.advance(24 * hour);
    await using next = await openShop(world.url, panel, { time });
    // Paid in the meantime, before anybody looked.
    await next.services.renew("renewed", { expiresAt: new Date(time.now().getTime() + 1.5 * hour) });
    await next.start();
    await until(next, "missed", "service.suspended");
    const soFar = ["2 hours before expiry", "1 hour before expiry", "service.expired", "service.suspended"];
    expect(await story(next, "missed")).toEqual(soFar);

    await time.advance(9 * hour);
    await until(next, "missed", "service.reminder");
    await time.advance(3 * hour + 60_000);
    await until(next, "missed", "service.terminated");
    expect(await story(next, "missed")).toEqual([...soFar, "3 hours before termination", "service.terminated"]);

    // Only what lay ahead of the renewal is told; the suspension counts from the new expiry, and the next renewal lifts it.
    await until(next, "renewed", "service.suspended");
    await next.services.renew("renewed", { expiresAt: null });
    await until(next, "renewed", "service.unsuspended");
    expect(await story(next, "renewed")).toEqual([
      "service.renewed",
      "1 hour before expiry",
      "service.expired",
      "service.suspended",
      "service.renewed",
      "service.unsuspended",
    ]);
  });
});

describe.each(postgresDatabases)("the scheduler of a process that has seen no product yet, on $name", (kind) => {
  it("asks the database one thing at a time for all services that are due", async () => {
    const time = createMovableTime();
    await using world = await engineWorld(kind, { time });
    const expiresAt = new Date(time.now().getTime() + hour);
    const services = Array.from({ length: 6 }, (_, index) => `due-${index}`);
    for (const [index, service] of services.entries()) {
      const product = onNode((index % 2) + 1);
      await world.shop.products.put(product);
      await world.ordered(service, { product: product.id, expiresAt });
    }
    await world.shop.stop();
    await time.advance(2 * hour);
    // Two at once in one transaction are deprecated by the driver, which ends this run; see vitest.postgres.config.ts.
    await using next = await openTestProvisioner(world.url, { time });
    await next.start();
    for (const service of services) await until(next, service, "service.suspended");
  });
});

describe.each(postgresDatabases)("a service with an end whose due date was lost, on $name", (kind) => {
  it("is looked at again by the sweep, and ends when its time is over", async () => {
    const time = createMovableTime();
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(remindedWorld);
    const expiresAt = new Date(time.now().getTime() + hour);
    await world.ordered("lost", { product: "reminded-world", expiresAt });
    const tables = await openTables(world.url);
    await tables.db.execute(sql`update hatchery.services set due_at = null where id = 'lost'`);
    await tables.close();

    // Its hour, and the six that the product leaves after it.
    await time.advance(8 * hour);
    await until(shop, "lost", "service.suspended");
    expect(await story(shop, "lost")).toContain("service.expired");
  });
});

describe.each(postgresDatabases)("the schedulers of two processes on $name", (kind) => {
  it("tell and do everything once", async () => {
    const time = createMovableTime();
    await using world = await engineWorld(kind, { time });
    const { shop, panel } = world;
    await using other = await openShop(world.url, panel, { time });
    await other.start();
    await shop.products.put(remindedWorld);
    const expiresAt = new Date(time.now().getTime() + 3 * hour);
    const services = Array.from({ length: 8 }, (_, index) => `due-${index}`);
    for (const service of services) {
      await world.ordered(service, { ...orderOf(service, "ann"), product: "reminded-world", expiresAt });
    }
    await time.advance(10 * hour);
    for (const service of services) {
      await until(shop, service, "service.suspended");
      expect(await story(shop, service)).toEqual([
        "2 hours before expiry",
        "1 hour before expiry",
        "service.expired",
        "service.suspended",
      ]);
      expect((await shop.operations.list({ service, kind: "expire" })).items).toHaveLength(1);
    }
  });
});
