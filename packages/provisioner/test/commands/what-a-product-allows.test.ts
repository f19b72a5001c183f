import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { blockTiers } from "../support/products.ts";
import { blockWorld, openShop, startPanel } from "../support/shop.ts";

describe.each(eachEngine)("what a product allows, on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  const customer = { id: "ann", email: "ann@example.test" };
  const byCustomer = { actor: { kind: "customer", id: "ann" } } as const;
  const done = async (command: Promise<CommandResult>) =>
    expect((await shop.operations.finished((await command).operation.id)).failure).toBeNull();

  beforeAll(async () => {
    panel = await startPanel();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.panels.put({
      id: "eu",
      url: panel.url,
      applicationKey: panel.keys.full ?? "",
      clientKey: panel.keys.clientAdmin ?? "",
    });
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });

  it("refuses an order without room before anything is stored, where it does not let it wait", async () => {
    const huge = { ...blockWorld, limits: { ...blockWorld.limits, memory: "900 GiB" } };
    await shop.products.put({ ...huge, id: "huge-refuses", whenFull: "refuse" });
    await shop.products.put({ ...huge, id: "huge-waits", whenFull: "wait" });
    await shop.products.put({ ...blockWorld, id: "small-refuses", whenFull: "refuse" });
    const order = { id: "too-large", product: "huge-refuses", customer: { id: "eve", email: "eve@example.test" } };
    await expect(shop.services.checkOrder({ product: "huge-refuses" })).rejects.toMatchObject({ code: "sold_out" });
    await expect(shop.services.create(order)).rejects.toMatchObject({ code: "sold_out", status: 409 });
    await expect(shop.services.get("too-large")).rejects.toMatchObject({ code: "service_not_found" });
    await expect(shop.customers.get("eve")).rejects.toMatchObject({ code: "customer_not_found" });
    await shop.services.checkOrder({ product: "huge-waits" });
    await shop.services.checkOrder({ product: "small-refuses" });
  });

  it("lets customers only have more where it says so, and hosts do as they like", async () => {
    await shop.products.put({ ...blockTiers.small, changes: { upgradesOnly: ["memory"], eggChanges: 1 } });
    await done(shop.services.create({ id: "grown", product: "blocks-small", customer, options: { ram: 2 } }));
    const less = { options: { ram: 1 } };
    const plan = await shop.services.planUpgrade("grown", less);
    expect(plan.brokenRules).toEqual([{ code: "downgrade", limit: "memory", message: "Less memory is not offered." }]);
    expect(plan.notices).toEqual([
      expect.objectContaining({ code: "memory-shrinks", message: expect.stringContaining("from 3 GiB to 2 GiB") }),
    ]);
    await expect(shop.services.changeOptions("grown", less, byCustomer)).rejects.toMatchObject({
      code: "change_not_offered",
    });
    await expect(shop.services.checkUpgrade("grown", less, byCustomer)).rejects.toMatchObject({
      code: "change_not_offered",
    });
    await done(shop.services.changeOptions("grown", { options: { ram: 3 } }, byCustomer));
    await done(shop.services.changeOptions("grown", less));
  });

  it("counts changes of egg", async () => {
    const city = { egg: "city", acceptDataLoss: true };
    const blocks = { egg: "blocks", acceptDataLoss: true };
    await done(shop.services.reinstall("grown", city, byCustomer));
    await expect(shop.services.upgrade("grown", blocks, byCustomer)).rejects.toMatchObject({
      code: "change_not_offered",
      message: expect.stringContaining("once"),
    });
    await done(shop.services.upgrade("grown", blocks));
  });

  it("replaces the oldest backup that is not locked where there are as many as were sold", async () => {
    await shop.products.put({
      ...blockWorld,
      id: "backed-up",
      featureLimits: { backups: 2 },
      backupsAtLimit: "replace-oldest",
    });
    await done(shop.services.create({ id: "backed-up", product: "backed-up", customer }));
    const { backups } = shop.control("backed-up");
    const locked = await backups.create({ locked: true });
    const oldest = await backups.create();
    await panel.control.clock.advance(11 * 60_000);
    const newest = await backups.create();
    const { items } = await backups.list();
    expect(items.map(({ id }) => id).sort()).toEqual([locked.id, newest.id].sort());
    expect(items.map(({ id }) => id)).not.toContain(oldest.id);
  });
});
