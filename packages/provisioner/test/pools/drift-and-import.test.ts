import type { Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { askPanel, serverOf } from "../support/panel-state.ts";
import { pieces, roomForSeven } from "../support/pool-products.ts";
import { makeStrangeServer, numberOfServer } from "../support/strange-server.ts";

const ann = { id: "ann", email: "ann@example.test" };

describe.each(eachEngine)("pools and what is on the panel, on $name", (kind) => {
  let world: EngineWorld;
  let shop: Provisioner;
  beforeAll(async () => {
    world = await engineWorld(kind);
    shop = world.shop;
    await shop.products.put(pieces);
    await shop.products.put(roomForSeven);
    for (const id of ["watched", "adopting"]) {
      const { operation } = await shop.services.create({ id, product: "room-for-seven", customer: ann });
      await shop.operations.finished(operation.id);
    }
  });
  afterAll(() => world[Symbol.asyncDispose]());

  it("a comparison finds servers that have more together than their pool, and accepts that of none", async () => {
    for (const id of ["watched-a", "watched-b"]) {
      const { operation } = await shop.services.create({ id, product: "pieces", pool: "watched" });
      await shop.operations.finished(operation.id);
    }
    expect((await shop.drift.scan("eu")).findings.filter(({ serviceId }) => serviceId?.startsWith("watched"))).toEqual(
      [],
    );
    const server = await serverOf(world.panel, (await shop.services.get("watched-a")).server?.id);
    const { limits, feature_limits, allocation } = server;
    const build = {
      ...limits,
      memory: 1900,
      allocation,
      feature_limits: { ...feature_limits, allocations: 1, backups: 0 },
    };
    await askPanel(world.panel, `/servers/${server.id}/build`, { method: "PATCH", body: JSON.stringify(build) });
    const { findings } = await shop.drift.scan("eu");
    const sum = findings.filter(({ kind }) => kind === "pool-exceeded");
    expect(sum).toMatchObject([
      { serviceId: "watched", serverId: null, repairs: [], message: expect.stringContaining("2156 memory of 2047") },
    ]);
    const own = findings.find(({ serviceId, kind }) => serviceId === "watched-a" && kind === "wrong-limits");
    const [accepted] = await shop.drift.repair({ findingId: own?.id ?? "", repair: "accept-panel" });
    const { failure } = await shop.operations.finished(accepted?.operation?.id ?? "");
    expect(failure?.code).toBe("pool_budget_exceeded");
    expect((await shop.services.get("watched")).pool?.used.memory).toBe(512);
    const [restored] = await shop.drift.repair({ findingId: own?.id ?? "", repair: "restore-limits" });
    expect((await shop.operations.finished(restored?.operation?.id ?? "")).failure).toBeNull();
    expect((await shop.drift.scan("eu")).findings.filter(({ kind }) => kind === "pool-exceeded")).toEqual([]);
  });

  it("servers come into a pool with what they have, as long as they fit", async () => {
    const address = { url: world.panel.url, keys: world.panel.keys };
    const entries = [];
    // Of 512 MiB each: three of them fit.
    for (const service of ["found-1", "found-2", "found-3", "found-4"]) {
      await makeStrangeServer(address, service);
      const serverId = await numberOfServer(address, service);
      const accept = ["other-owner"] as const;
      entries.push({ panel: "eu", serverId, service, product: "pieces", pool: "adopting", accept });
    }
    const plan = await shop.imports.plan(entries);
    expect(plan.map(({ conflicts }) => conflicts.map(({ code }) => code))).toEqual([[], [], [], ["pool-full"]]);
    await expect(shop.imports.run(entries)).rejects.toMatchObject({ code: "import_conflict" });
    const taken = await shop.imports.run(entries.slice(0, 3));
    for (const { service, operation } of taken) {
      expect(service).toMatchObject({ customerId: "ann", poolId: "adopting", expiresAt: null });
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    }
    expect((await shop.services.get("adopting")).pool?.used).toMatchObject({ servers: 3, memory: 1536 });
    await expect(
      shop.imports.plan([{ ...(entries[0] as (typeof entries)[number]), pool: "nowhere" }]),
    ).rejects.toMatchObject({ code: "service_not_found" });
  });
});
