import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { openShop, startPanel } from "../support/shop.ts";

describe.each(eachEngine)("finding services, on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    panel = await startPanel();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.panels.put({
      id: "eu",
      name: "Europe (Frankfurt)",
      url: panel.url,
      applicationKey: panel.keys.full ?? "",
    });
    await shop.start();
    const order = async (id: string, name: string, customer: { id: string; email: string }, orderId: string) => {
      const { operation } = await shop.services.create({ id, product: "block-world", name, customer, orderId });
      await shop.operations.finished(operation.id);
    };
    const ann = { id: "c-1", email: "ann.miller@example.test", firstName: "Ann", lastName: "O'Miller" };
    const bob = { id: "c-2", email: "bob@shop.test", firstName: "Bob", lastName: "Survival" };
    await order("s-1", "Survival of the fittest", ann, "INV-1001");
    await order("s-10", "Skyblock", ann, "INV-1002");
    await order("s-2", "Élysée 100% \\ 'vanilla'", bob, "INV-2001");
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });

  const found = async (search: string, more: { limit?: number; cursor?: string; customer?: string } = {}) =>
    (await shop.services.list({ search, ...more })).items.map(({ id }) => id);

  it.each([
    ["an id, exactly before what only begins so", "s-1", ["s-1", "s-10", "s-2"]],
    ["an id in other letters", "S-10", ["s-10", "s-2", "s-1"]],
    ["the order number", "inv-1002", ["s-10"]],
    ["the beginning of order numbers, before words that begin so", "INV-10", ["s-10", "s-1", "s-2"]],
    ["a word of a name, of servers and of people", "survival", ["s-2", "s-1"]],
    ["words of a name in any order", "fit surv", ["s-1"]],
    ["letters beyond ASCII", "élys", ["s-2"]],
    ["what has a meaning in a query", "100% \\ 'VANILLA'", ["s-2"]],
    ["a customer's id", "c-1", ["s-10", "s-1"]],
    ["an e-mail address", "Ann.Miller@example.test", ["s-10", "s-1"]],
    ["the domain of one", "shop.test", ["s-2"]],
    ["a customer's whole name", "Ann O'Miller", ["s-10", "s-1"]],
    ["the panel by its name", "europe (frankfurt)", ["s-2", "s-10", "s-1"]],
    ["a word of the panel's name with one of the server's", "frankfurt sky", ["s-10"]],
    ["nothing of what there is", "nowhere", []],
    ["no text", "  ", ["s-2", "s-10", "s-1"]],
    ["marks alone", "& ! : *", []],
  ])("goes by %s", async (_what, search, ids) => {
    expect(await found(search)).toEqual(ids);
  });

  it("goes by address, port, server and node", async () => {
    const { addresses, server } = await shop.services.get("s-10");
    const [address] = addresses;
    if (address === undefined || server === null) throw new Error("The server has no address");
    expect(await found(`${address.ip}:${address.port}`)).toEqual(["s-10"]);
    expect(await found(String(address.port))).toContain("s-10");
    expect(await found(address.ip)).toContain("s-10");
    expect(await found(server.uuid)).toEqual(["s-10"]);
    expect(await found(server.identifier)).toEqual(["s-10"]);
    const nodes = (await shop.panels.catalogue("eu")).nodes;
    const node = nodes.find(({ id }) => id === server.nodeId);
    expect(await found(node?.name ?? "")).toContain("s-10");
  });

  it("goes by the reference of a command", async () => {
    await shop.services.rename("s-10", { name: "Skyblock" }, { actor: { kind: "host" }, reference: "payment-77" });
    expect(await found("payment-77")).toEqual(["s-10"]);
  });

  it("pages through the exact ones and on into the others, each once", async () => {
    const first = await shop.services.list({ search: "s-1", limit: 1 });
    expect(first.items.map(({ id }) => id)).toEqual(["s-1"]);
    const second = await shop.services.list({ search: "s-1", limit: 1, cursor: first.nextCursor ?? "" });
    const third = await shop.services.list({ search: "s-1", limit: 1, cursor: second.nextCursor ?? "" });
    expect(second.items.map(({ id }) => id)).toEqual(["s-10"]);
    expect([third.items.map(({ id }) => id), third.nextCursor]).toEqual([["s-2"], null]);
    await expect(shop.services.list({ search: "s-1", cursor: "bm9uZQ" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("follows what changes: names, customers and owners", async () => {
    await shop.customers.put({ id: "c-2", email: "robert@else.test", firstName: "Robert" });
    expect([await found("bob@shop.test"), await found("robert")]).toEqual([[], ["s-2"]]);
    const owner = await shop.services.changeOwner("s-2", { customer: { id: "c-1" } });
    await shop.operations.finished(owner.operation.id);
    expect([await found("robert"), await found("ann")]).toEqual([[], ["s-2", "s-10", "s-1"]]);
    const named = await shop.services.rename("s-2", { name: "Creative" });
    await shop.operations.finished(named.operation.id);
    expect([await found("élysée"), await found("creative", { customer: "c-2" }), await found("creat")]).toEqual([
      [],
      [],
      ["s-2"],
    ]);
  });
});
