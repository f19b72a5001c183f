import type { Provisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { postgresDatabases } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { externalIdOf, openShop, orderOf, serversOn, testOptions } from "../support/shop.ts";
import { startWorking } from "../support/working-process.ts";

const worker = { ...testOptions.worker, leaseMs: 1_500 };

async function toldOf(shop: Provisioner, services: readonly string[]): Promise<readonly string[]> {
  const told = [];
  for (const service of services) {
    const { items } = await shop.events.list({ service, limit: 200 });
    told.push(...items.map(({ id, type }) => `${id} ${service} ${type}`));
  }
  return told;
}

describe.each(postgresDatabases)("a worker that is stopped longer than its leases last, on $name", (kind) => {
  it("loses its operations to another, which does them once, and writes nothing when it goes on", async () => {
    await using world = await engineWorld(kind, { idle: true });
    const { shop, panel, url } = world;
    const services = Array.from({ length: 6 }, (_, index) => `stopped-${index}`);
    await using stopped = await startWorking({ database: url, options: { worker } });
    // Some have asked the panel when their worker stops, and some have not.
    await panel.control.api.fault({ mode: "delay", match: "POST /api/application/servers$", ms: 1_000 });
    const given = await Promise.all(services.map((service) => shop.services.create(orderOf(service))));
    const begun = new Set<string>();
    for await (const event of shop.events.stream({ after: "0" })) {
      if (event.type === "operation.started") begun.add(event.operationId ?? "");
      if (begun.size === services.length) break;
    }
    stopped.pause();
    {
      await using other = await openShop(url, panel, { worker });
      await other.start();
      for (const { operation } of given) {
        expect((await other.operations.finished(operation.id)).status).toBe("succeeded");
      }
      expect((await other.health()).operations).toMatchObject({ running: 0, stuck: 0 });
    }
    await panel.control.api.clear();
    const told = await toldOf(shop, services);

    stopped.resume();
    const next = await shop.services.create(orderOf("after"));
    expect((await shop.operations.finished(next.operation.id)).status).toBe("succeeded");
    expect(await toldOf(shop, services)).toEqual(told);
    expect((await serversOn(panel)).map(({ external_id: id }) => String(id)).toSorted()).toEqual(
      [...services, "after"].map(externalIdOf).toSorted(),
    );
    const made = (await panel.control.requests({ path: "/api/application/servers$" })).filter(
      ({ method, status }) => method === "POST" && status === 201,
    );
    expect(made).toHaveLength(services.length + 1);
  });
});
