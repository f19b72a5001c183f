/** `npm run bench:chaos`: a thousand orders with later commands on failing panels of both flavours, by workers that are killed; see `npm run chaos`. */
import { runChaos } from "../packages/provisioner/test/chaos/run-chaos.ts";
import { postgresDatabases } from "../packages/provisioner/test/support/databases.ts";
import { everyFlavour } from "../packages/provisioner/test/support/flavours.ts";
import { printReport } from "./report/report.ts";

const orders = Number(process.env.BENCH_CHAOS_ORDERS ?? 1000);
const pools = Math.ceil(orders / 25);
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
      panels: everyFlavour,
      orders,
      pools,
      workers: 2,
      killEveryMs,
      faults,
      seed,
      stalledMs: 120_000,
    });
    const { commands, kills, seconds, persons, open, pools: filled, panels } = figures;
    const wrong = panels.map(({ panel, doubled, lost, orphans, elsewhere }) => ({
      panel,
      counts: { doubled, lost, orphans, "not where they were sent last": elsewhere },
    }));
    const measured = [
      ...(open.length === 0 ? [] : [`${open.length} still open`]),
      ...filled.wrong,
      ...wrong.flatMap(({ panel, counts }) =>
        Object.entries(counts).flatMap(([what, { length }]) => (length === 0 ? [] : `${length} ${what} on ${panel}`)),
      ),
    ];
    printReport({
      title,
      about: `${orders} orders with later commands, and ${pools} pools that are filled by more orders than they have room for (${filled.taken} taken, ${filled.refused} refused), on a panel of each flavour that fails ${faults * 100} % of all requests and whose daemons fail as many of its own, by two workers of which one is killed about every ${killEveryMs / 1000} s: ${commands} commands in ${Math.round(seconds)} s, ${kills} kills. ${persons} operations were tried again, or commands given again, as a person would. ${open.length} operations were still open in the end.`,
      columns: ["panel", "services", "requests", ...Object.keys(wrong[0]?.counts ?? {})],
      rows: panels.map(({ panel, services, requests }, at) => [
        panel,
        services,
        requests,
        ...Object.values(wrong[at]?.counts ?? {}).map(({ length }) => length),
      ]),
      targets: [
        {
          what: "orders that did not end as one server where it was sent last, and pools that are not as full as they may be",
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
