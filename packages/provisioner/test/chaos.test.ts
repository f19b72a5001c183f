import { describe, expect, it } from "vitest";
import { runChaos } from "./chaos/run-chaos.ts";
import { postgresDatabases } from "./support/databases.ts";
import { everyFlavour } from "./support/flavours.ts";

/** `npm run chaos` does the same with a thousand orders. */
describe.each(postgresDatabases)(
  "orders and changes on failing panels of both flavours, by workers that are killed, on $name",
  (kind) => {
    it("end with every server once, every service where it was sent last, and every pool full and not fuller", async () => {
      const database = await kind.make();
      try {
        const { open, kills, pools, panels } = await runChaos({
          database: database.url,
          panels: everyFlavour,
          orders: 40,
          pools: 6,
          workers: 2,
          killEveryMs: 2_000,
          faults: 0.1,
          seed: 20_261_125,
          stalledMs: 60_000,
        });
        expect(open).toEqual([]);
        expect(kills).toBeGreaterThan(0);
        expect(pools).toEqual({ filled: 6, taken: 24, refused: 30, wrong: [] });
        expect(panels.map(({ panel }) => panel)).toEqual(["pterodactyl", "pelican"]);
        for (const { panel, services, answers, ...verdict } of panels) {
          expect({ panel, ...verdict }).toMatchObject({ panel, doubled: [], lost: [], orphans: [], elsewhere: [] });
          expect(services).toBeGreaterThan(10);
          const failures = ["none", "302", "429", "500", "502"].map((status) => answers[status] ?? 0);
          expect(failures.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
        }
      } finally {
        await database.drop();
      }
    }, 300_000);
  },
);
