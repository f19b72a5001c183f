import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresDatabases } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { blockWorld, externalIdOf, orderOf, serversOn } from "../support/shop.ts";
import { startWorking } from "../support/working-process.ts";

const hour = 3_600_000;
const day = 24 * hour;
const graceful = { ...blockWorld, id: "graceful", lifecycle: { terminateAfter: "7 days" } } as const;

describe.each(postgresDatabases)("two workers whose clocks differ, on $name", (kind) => {
  let world: EngineWorld;
  beforeAll(async () => {
    world = await engineWorld(kind);
    await world.shop.products.put(graceful);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  it.each([
    { apart: "0.15 s", clockAheadMs: 150 },
    { apart: "2 s", clockAheadMs: 2_000 },
    { apart: "1 h", clockAheadMs: hour },
    { apart: "15 days", clockAheadMs: 15 * day },
  ])(
    "by $apart, suspend every service when its time is over, none early, and delete none in its grace",
    async ({ clockAheadMs }) => {
      const { shop, panel, url } = world;
      const name = (index: number) => `s${clockAheadMs}-${index}`;
      const services = Array.from({ length: 10 }, (_, index) => name(index));
      await Promise.all(services.map((id) => world.ordered(id, { ...orderOf(id, "ann"), product: "graceful" })));
      const paid = `paid-${clockAheadMs}`;
      await world.ordered(paid, { ...orderOf(paid, "ann"), expiresAt: new Date(Date.now() + 20 * hour) });
      await using other = await startWorking({ database: url, clockAheadMs });
      const { clockOffsetMs } = await other.health();
      expect(Math.abs((clockOffsetMs ?? 0) - clockAheadMs)).toBeLessThan(1_000);

      const first = Date.now() + 1_000;
      const ends = new Map(services.map((id, index) => [id, new Date(first + index * 200)]));
      for (const [id, expiresAt] of ends) await shop.services.renew(id, { expiresAt });
      for (const [id, expiresAt] of ends) {
        for await (const event of shop.events.stream({ service: id, after: "0" })) {
          if (event.type !== "service.suspended") continue;
          // PostgreSQL runs on this machine: its time is the test's.
          expect(event.occurredAt.getTime()).toBeGreaterThanOrEqual(expiresAt.getTime());
          break;
        }
      }
      expect(await shop.services.get(paid)).toMatchObject({ state: "active" });
      const known = new Set((await serversOn(panel)).map(({ external_id: id }) => id));
      for (const id of services) {
        expect(await shop.services.get(id)).toMatchObject({ state: "suspended", suspensionReason: "expired" });
        expect(known).toContain(externalIdOf(id));
      }
    },
  );
});
