import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { blockWorld, orderOf, startPanel } from "../support/shop.ts";

const creations = { method: "POST", path: "/servers$" };

describe.each(eachEngine)("operations at the same time on $name", (kind) => {
  it("are on one panel no more than allowed, and leave room for another panel", async () => {
    await using world = await engineWorld(kind, { worker: { concurrency: 4, concurrencyPerPanel: 2 } });
    const { shop, panel } = world;
    await using other = await startPanel();
    await shop.panels.put({ id: "us", url: other.url, applicationKey: other.keys.full ?? "" });
    await shop.panels.catalogue("us", { refresh: true });
    await shop.products.put({ ...blockWorld, id: "far-world", panels: [{ panel: "us" }] });

    // The first panel does not answer until its clock moves.
    await panel.control.clock.freeze();
    await panel.control.api.fault({ mode: "delay", match: "POST /api/application/servers$", ms: 60_000 });
    const slow = await Promise.all(
      Array.from({ length: 6 }, (_, index) => shop.services.create(orderOf(`slow-${index}`, "ann"))),
    );
    const { operation } = await shop.services.create({ ...orderOf("quick"), product: "far-world" });
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");

    const running = await shop.operations.list({ kind: "create", status: "running" });
    expect(running.items).toHaveLength(2);
    await panel.control.api.clear();
    await panel.control.clock.advance(60_000);
    await panel.control.clock.resume();
    for (const each of slow) expect((await shop.operations.finished(each.operation.id)).status).toBe("succeeded");
    expect(await panel.control.requests({ ...creations, status: 201 })).toHaveLength(6);
  });

  it("go by priority: what is paid for before routine, whichever came first", async () => {
    await using world = await engineWorld(kind, { worker: { concurrency: 1 } });
    const { shop, panel } = world;
    for (const service of ["one", "two", "three", "off"]) await world.ordered(service);
    await shop.operations.finished((await shop.services.suspend("off")).operation.id);

    await panel.control.clock.freeze();
    await panel.control.api.fault({ mode: "delay", match: "/suspend$", ms: 60_000, times: 1 });
    const given = [await shop.services.suspend("one")];
    for await (const event of shop.events.stream({ service: "one", after: "0" })) {
      if (event.type === "operation.started" && (await shop.operations.get(event.operationId ?? "")).kind === "suspend")
        break;
    }
    given.push(await shop.services.suspend("two"), await shop.services.suspend("three"));
    given.push(await shop.services.create(orderOf("paid")), await shop.services.unsuspend("off"));
    await panel.control.clock.advance(60_000);
    await panel.control.clock.resume();
    for (const { operation } of given) await shop.operations.finished(operation.id);

    const started = (await shop.events.list({ limit: 200, type: "operation.started" })).items;
    const order = started.slice(5).map(({ data, serviceId }) => `${"kind" in data ? data.kind : ""} ${serviceId}`);
    expect(order[0]).toBe("suspend one");
    // One routine operation may have been taken from the queue before the urgent ones came.
    expect(Math.max(order.indexOf("create paid"), order.indexOf("unsuspend off"))).toBeLessThanOrEqual(3);
    expect(order.at(-1)).toMatch(/^suspend (two|three)$/);
  });
});
