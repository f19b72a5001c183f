/** `npm run bench:chaos`: a thousand orders with later commands on a failing panel, by workers that are killed; see `npm run chaos`. */
import { runChaos } from "../packages/provisioner/test/chaos/run-chaos.ts";
import { postgresDatabases } from "../packages/provisioner/test/support/databases.ts";
import { pterodactyl } from "../packages/provisioner/test/support/flavours.ts";
import { printReport } from "./report/report.ts";

const orders = Number(process.env.BENCH_CHAOS_ORDERS ?? 1000);
const faults = 0.1;
const killEveryMs = 3_000;
const seed = 1;
const title = "Chaos";

const [postgres] = postgresDatabases;
if (postgres === undefined) {
  const about = "Not run: several workers need PostgreSQL, and `TEST_DATABASE_URL` was not set.";
  printReport({ title, about, columns: [], rows: [], targets: [] });
} else {
  const database = await postgres.make();
  try {
    const figures = await runChaos({
      database: database.url,
      panel: pterodactyl,
      orders,
      workers: 2,
      killEveryMs,
      faults,
      seed,
      stalledMs: 120_000,
    });
    const { commands, requests, kills, seconds, persons, open, doubled, lost, orphans, elsewhere } = figures;
    const wrong = { "still open": open, doubled, lost, orphans, "not where they were sent last": elsewhere };
    const measured = Object.entries(wrong).flatMap(([what, { length }]) => (length === 0 ? [] : `${length} ${what}`));
    printReport({
      title,
      about: `${orders} orders with later commands on a panel that fails ${faults * 100} % of all requests, by two workers of which one is killed about every ${killEveryMs / 1000} s. "By a person": operations that were tried again, or commands given again, as a person would.`,
      columns: ["commands", "requests", "kills", "seconds", "by a person", ...Object.keys(wrong)],
      rows: [
        [commands, requests, kills, Math.round(seconds), persons, ...Object.values(wrong).map(({ length }) => length)],
      ],
      targets: [
        {
          what: "orders that did not end as one server where it was sent last",
          wanted: "0",
          measured: measured.join(", ") || "0",
          met: measured.length === 0,
        },
      ],
    });
  } finally {
    await database.drop();
  }
}
