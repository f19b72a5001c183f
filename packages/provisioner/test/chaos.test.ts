import { describe, expect, it } from "vitest";
import { runChaos } from "./chaos/run-chaos.ts";
import { postgresDatabases } from "./support/databases.ts";
import { everyFlavour } from "./support/flavours.ts";

/** `npm run chaos` does the same with a thousand orders. */
describe.each(postgresDatabases.flatMap((database) => everyFlavour.map((panel) => ({ ...database, ...panel }))))(
  "orders and changes on a failing panel of $flavour, by workers that are killed, on $name",
  (kind) => {
    it("end with every server once, and every service where it was sent last", async () => {
      const database = await kind.make();
      try {
        const figures = await runChaos({
          database: database.url,
          panel: kind,
          orders: 40,
          workers: 2,
          killEveryMs: 2_000,
          faults: 0.1,
          seed: 20_261_125,
          stalledMs: 60_000,
        });
        expect(figures).toMatchObject({ open: [], doubled: [], lost: [], orphans: [], elsewhere: [] });
        expect(figures.kills).toBeGreaterThan(0);
        const failures = ["none", "302", "429", "500", "502"].map((status) => figures.answers[status] ?? 0);
        expect(failures.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
      } finally {
        await database.drop();
      }
    }, 200_000);
  },
);
