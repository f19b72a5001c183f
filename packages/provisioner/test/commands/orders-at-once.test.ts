import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { allServers } from "../support/panel-state.ts";
import { orderOf } from "../support/shop.ts";

const names = Array.from({ length: 20 }, (_, at) => `order-${at}`);

describe.each(eachEngine)("many orders in one moment, on $name", (kind) => {
  it("each becomes one server with its own address, and events tell of each in its order", async () => {
    await using world = await engineWorld(kind);
    const { shop, panel } = world;
    const given = await Promise.all(names.map((name) => shop.services.create(orderOf(name))));
    const ended = await Promise.all(given.map(({ operation }) => shop.operations.finished(operation.id)));
    expect(ended.map(({ status }) => status)).toEqual(names.map(() => "succeeded"));

    const services = await Promise.all(names.map((name) => shop.services.get(name)));
    const taken = services.flatMap(({ addresses }) => addresses.map(({ ip, port }) => `${ip}:${port}`));
    expect(new Set(taken).size).toBe(names.length);
    const servers = (await allServers(panel)).map(({ external_id }) => external_id);
    expect(names.every((name) => servers.filter((id) => id?.endsWith(name)).length === 1)).toBe(true);

    for (const service of ["order-0", "order-19"]) {
      const { items } = await shop.events.list({ service });
      expect(items.map(({ type }) => type)).toEqual([
        "service.created",
        "operation.queued",
        "operation.started",
        "service.installing",
        "service.activated",
        "operation.succeeded",
      ]);
    }
  });

  it("one that cannot be stored is refused alone", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop } = world;
    const strange = { ...orderOf("strange"), customer: { id: "nobody" } };
    const given = await Promise.allSettled([
      ...names.slice(0, 5).map((name) => shop.services.create(orderOf(name))),
      shop.services.create(strange),
      ...names.slice(5).map((name) => shop.services.create(orderOf(name))),
    ]);
    expect(given.filter(({ status }) => status === "fulfilled")).toHaveLength(names.length);
    expect(given[5]).toMatchObject({ status: "rejected", reason: { code: "customer_not_found" } });
    await expect(shop.services.get("strange")).rejects.toMatchObject({ code: "service_not_found" });
  });

  it("the same order twice is one service; another order under its id is refused", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop } = world;
    const [one, again, other] = await Promise.allSettled([
      shop.services.create(orderOf("twin")),
      shop.services.create(orderOf("twin")),
      shop.services.create({ ...orderOf("twin"), name: "Another" }),
    ]);
    expect(one.status).toBe("fulfilled");
    expect(again).toEqual(one);
    expect(other).toMatchObject({ status: "rejected", reason: { code: "service_conflict" } });
    expect((await shop.operations.list({ service: "twin" })).items).toHaveLength(1);
  });

  it("of what one customer says in one moment the last word counts, and accounts learn it once", async () => {
    await using world = await engineWorld(kind);
    const { shop, ordered } = world;
    await ordered("first", orderOf("first", "kim"));
    const order = (id: string, firstName: string) => ({
      ...orderOf(id, "kim"),
      customer: { id: "kim", email: "kim@example.test", firstName },
    });
    await Promise.all([
      shop.services.create(order("second", "Kimberly")),
      shop.services.create({ ...orderOf("third"), customer: { id: "kim" } }),
      shop.services.create(order("fourth", "Kimball")),
    ]);
    expect(await shop.customers.get("kim")).toMatchObject({ firstName: "Kimball" });
    const { items } = await shop.operations.list({ customer: "kim", kind: "sync-customer" });
    expect(items).toHaveLength(1);
  });

  it("of one new customer ask the panel for one account", async () => {
    await using world = await engineWorld(kind);
    const { shop, panel } = world;
    const given = await Promise.all(names.map((name) => shop.services.create(orderOf(name, "newcomer"))));
    await Promise.all(given.map(({ operation }) => shop.operations.finished(operation.id)));
    const sent = (await panel.control.requests()).filter(({ path }) => path.startsWith("/api/application/users"));
    expect(sent.map(({ method }) => method)).toEqual(["POST"]);
    const { items } = await shop.events.list({ customer: "newcomer", type: "customer.linked" });
    expect(items).toHaveLength(1);
    const states = await Promise.all(names.map(async (name) => (await shop.services.get(name)).state));
    expect(new Set(states)).toEqual(new Set(["active"]));
  });
});
