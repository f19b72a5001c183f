import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { externalIdOf, openShop, orderOf, serversOn } from "../support/shop.ts";

describe.each(eachEngine)("a process that stops, on $name", (kind) => {
  it("gives back what it holds and what it has not begun, and the next one does all of it once", async () => {
    await using world = await engineWorld(kind, { worker: { concurrency: 2, stopTimeoutMs: 50 } });
    const { shop, panel } = world;
    const services = ["held-1", "held-2", "waiting-1", "waiting-2", "waiting-3"];
    // The daemon takes its time: the server exists already when the process stops without an answer.
    await panel.control.daemon({ mode: "hang", match: "POST /api/servers$" });
    const given = [];
    for (const service of services) given.push(await shop.services.create(orderOf(service)));
    for await (const event of shop.events.stream({ after: "0" })) {
      if (event.type === "operation.started" && event.data.serviceId === "held-2") break;
    }
    await shop.stop();
    await panel.control.daemon({ mode: "none" });

    await using next = await openShop(world.url, panel);
    const left = (await next.operations.list()).items.filter(({ status }) => status === "running");
    expect(left).toEqual([]);
    await next.start();
    for (const { operation } of given) {
      expect((await next.operations.finished(operation.id)).status).toBe("succeeded");
    }
    const made = (await serversOn(panel)).map((server) => server.external_id);
    for (const service of services) expect(made.filter((id) => id === externalIdOf(service))).toHaveLength(1);
  });
});
