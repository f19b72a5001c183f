/** A thousand orders with later commands, on a panel that fails, by workers that are killed. */
import { parseArgs } from "node:util";
import { runChaos } from "../test/chaos/run-chaos.ts";
import { postgresDatabases } from "../test/support/databases.ts";
import { everyFlavour } from "../test/support/flavours.ts";

const usage = `Sells servers on a panel that fails, with workers that are killed, and looks what has become of every order.

  TEST_DATABASE_URL=postgres://… npm run chaos -- [options]

  --orders N      orders, each with later commands (1000)
  --flavour F     pterodactyl or pelican (pterodactyl)
  --seed S        what happens is drawn from it (by chance)
  --faults SHARE  of all requests to the panel (0.1)
  --kill MS       a worker is killed about so often (3000)
  --json          figures as one line
  --help          this

Ends when every order has come to its end, with 1 if one ended otherwise than as one server where it was sent last.`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    flavour: { type: "string", default: "pterodactyl" },
    orders: { type: "string", default: "1000" },
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
const panel = everyFlavour.find(({ flavour }) => flavour === values.flavour);
if (panel === undefined) throw new Error("The flavour of the panel is pterodactyl or pelican.");
const [postgres] = postgresDatabases;
if (postgres === undefined)
  throw new Error("Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made.");

const database = await postgres.make();
try {
  const figures = await runChaos({
    database: database.url,
    panel,
    orders: Number(values.orders),
    workers: 2,
    killEveryMs: Number(values.kill),
    faults: Number(values.faults),
    seed: Number(values.seed),
    stalledMs: 120_000,
  });
  const bad = [figures.doubled, figures.lost, figures.orphans, figures.elsewhere, figures.open];
  if (values.json) console.log(JSON.stringify(figures));
  else {
    for (const [name, value] of Object.entries(figures)) {
      console.log(`${name.padEnd(12)}${Array.isArray(value) ? value.length : JSON.stringify(value)}`);
    }
    for (const each of bad.flat()) console.log(`  ${each}`);
  }
  if (bad.some((list) => list.length > 0)) process.exitCode = 1;
} finally {
  await database.drop();
}
