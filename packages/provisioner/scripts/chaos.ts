/** A thousand orders with later commands, on panels that fail, by workers that are killed. */
import { parseArgs } from "node:util";
import { runChaos } from "../test/chaos/run-chaos.ts";
import { postgresDatabases } from "../test/support/databases.ts";
import { everyFlavour } from "../test/support/flavours.ts";

const usage = `Sells servers on panels that fail, with workers that are killed, and looks what has become of every order.

  TEST_DATABASE_URL=postgres://… npm run chaos -- [options]

  --orders N      orders, each with later commands (1000)
  --pools N       pools, each filled by more orders at once than it has room for (one for 25 orders)
  --flavours A,B  a panel of each: pterodactyl, pelican (both)
  --seed S        what happens is drawn from it (by chance)
  --faults SHARE  of all requests to the panels, and of theirs to their daemons (0.1)
  --kill MS       a worker is killed about so often (3000)
  --json          figures as one line
  --help          this

Ends when every order has come to its end, with 1 if one ended otherwise than as one server where it was sent last,
or if a pool has taken more or less than it has room for.`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    flavours: { type: "string", default: everyFlavour.map(({ flavour }) => flavour).join() },
    orders: { type: "string", default: "1000" },
    pools: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    faults: { type: "string", default: "0.1" },
    kill: { type: "string", default: "3000" },
    json: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}
const panels = values.flavours.split(",").map((wanted) => {
  const kind = everyFlavour.find(({ flavour }) => flavour === wanted);
  if (kind === undefined) throw new Error(`A panel is of pterodactyl or pelican, and not of "${wanted}".`);
  return kind;
});
if (new Set(panels).size < panels.length) throw new Error("There is one panel of each flavour.");
const [postgres] = postgresDatabases;
if (postgres === undefined)
  throw new Error("Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made.");

const database = await postgres.make();
try {
  const figures = await runChaos({
    database: database.url,
    panels,
    orders: Number(values.orders),
    pools: Number(values.pools ?? Math.ceil(Number(values.orders) / 25)),
    workers: 2,
    killEveryMs: Number(values.kill),
    faults: Number(values.faults),
    seed: Number(values.seed),
    stalledMs: 120_000,
  });
  const bad = [
    ...figures.open,
    ...figures.pools.wrong,
    ...figures.panels.flatMap(({ panel, doubled, lost, orphans, elsewhere }) =>
      Object.entries({ doubled, lost, orphans, elsewhere }).flatMap(([what, list]) =>
        list.map((each) => `${panel}, ${what}: ${each}`),
      ),
    ),
  ];
  if (values.json) console.log(JSON.stringify(figures));
  else {
    const { panels: onPanels, ...ofAll } = figures;
    for (const each of [ofAll, ...onPanels]) {
      for (const [name, value] of Object.entries(each))
        console.log(`${name.padEnd(12)}${Array.isArray(value) ? value.length : JSON.stringify(value)}`);
      console.log();
    }
    for (const each of bad) console.log(`  ${each}`);
  }
  if (bad.length > 0) process.exitCode = 1;
} finally {
  await database.drop();
}
