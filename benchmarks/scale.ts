/** `npm run bench:scale`: how the cost of a scheduler tick, of lists and of a command grows with the number of services. */

import { rowsOf } from "../packages/provisioner/src/database/database.ts";
import { databaseLocation } from "../packages/provisioner/src/database/location.ts";
import { type OpenDatabase, openDatabase } from "../packages/provisioner/src/database/open-database.ts";
import { createProductVersions } from "../packages/provisioner/src/database/product-versions.ts";
import { openQueue } from "../packages/provisioner/src/database/queue.ts";
import { systemClock } from "../packages/provisioner/src/engine/clock.ts";
import { type SchedulerContext, scheduleDueServices } from "../packages/provisioner/src/engine/scheduler.ts";
import { silentLogger } from "../packages/provisioner/src/telemetry/logger.ts";
import { postgresDatabases, type TestDatabase } from "../packages/provisioner/test/support/databases.ts";
import { engineWorld } from "../packages/provisioner/test/support/engine-world.ts";
import { printReport } from "./report/report.ts";
import { median } from "./report/statistics.ts";

const sizes = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
const repetitions = 20;

const [postgres] = postgresDatabases;
if (postgres === undefined)
  throw new Error("Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made.");
const made: TestDatabase = await postgres.make();
// The world closes before its database goes: two owners, one drop.
const kept = { name: "PostgreSQL", make: async () => ({ ...made, drop: async () => {} }) };

interface Row {
  readonly services: number;
  readonly idleTick: number;
  readonly dueTick: number;
  readonly firstPage: number;
  readonly middlePage: number;
  readonly command: number;
  readonly megabytes: number;
}

const rows: Row[] = [];
try {
  await using world = await engineWorld(kept, { idle: true });
  const location = databaseLocation(made.url);
  if (location === null) throw new Error("no database");
  const database = await openDatabase(location, silentLogger);
  const queue = await openQueue(database, silentLogger);
  const { db } = database;
  const context: SchedulerContext = {
    clock: systemClock,
    crashPoint: () => {},
    database,
    queue,
    productVersions: createProductVersions(db),
  };
  await world.shop.customers.put({ id: "ann", email: "ann@example.test" });
  let filled = 0;
  for (const services of sizes) {
    await fill(database, filled, services);
    filled = services;
    await db.execute(`analyze hatchery.services`);
    const idleTick = await timed(() => scheduleDueServices(context));
    await db.execute(`update hatchery.services set due_at = now() - interval '1 minute',
      expires_at = now() - interval '1 minute' where number in (select number from hatchery.services order by number desc limit 100)`);
    const begun = performance.now();
    await scheduleDueServices(context);
    const dueTick = performance.now() - begun;
    const first = await world.shop.services.list({ limit: 50 });
    const middle = Buffer.from(JSON.stringify(Math.round(services / 2))).toString("base64url");
    const size = rowsOf<{ size: number }>(
      await db.execute(`select pg_database_size(current_database())::float8 as size`),
    );
    rows.push({
      services,
      idleTick,
      dueTick,
      firstPage: await timed(() => world.shop.services.list({ limit: 50, state: "active" })),
      middlePage: await timed(() => world.shop.services.list({ limit: 50, cursor: middle })),
      command: await timed((at) => world.shop.services.suspend(first.items[at]?.id ?? "")),
      megabytes: (size[0]?.size ?? 0) / 2 ** 20,
    });
  }
  await queue.close();
  await database.close();
} finally {
  await made.drop();
}

const [small] = rows;
const large = rows.at(-1);
const growth = small === undefined || large === undefined ? Number.NaN : large.idleTick / small.idleTick;
const page = Math.max(large?.firstPage ?? Number.NaN, large?.middlePage ?? Number.NaN);
const ms = (value: number) => `${value.toFixed(1)} ms`;
printReport({
  title: "Scale",
  about: "Active services in one PostgreSQL database; medians of 20, the tick with 100 due services once.",
  columns: [
    "services",
    "tick, nothing due",
    "tick, 100 due",
    "first page of a state",
    "page in the middle",
    "command",
    "database",
  ],
  rows: rows.map((row) => [
    row.services,
    ms(row.idleTick),
    ms(row.dueTick),
    ms(row.firstPage),
    ms(row.middlePage),
    ms(row.command),
    `${row.megabytes.toFixed(0)} MB`,
  ]),
  targets: [
    {
      what: "tick with nothing due, most to fewest services",
      wanted: "≤ 1.5 ×",
      measured: `${growth.toFixed(2)} ×`,
      met: growth <= 1.5,
    },
    { what: `a page at ${large?.services} services`, wanted: "≤ 20 ms", measured: ms(page), met: page <= 20 },
  ],
});

async function timed(work: (at: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < repetitions; at += 1) {
    const begun = performance.now();
    await work(at);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** Services as the engine leaves them, due far in the future. */
async function fill({ db }: OpenDatabase, from: number, to: number): Promise<void> {
  await db.execute(`
    insert into hatchery.services (id, order_hash, state, customer_id, product_id, product_version, egg, options, variables,
      external_id, panel_id, node_id, server_id, server_uuid, server_identifier, addresses, expires_at, created_at, activated_at, due_at)
    select 'many-' || n, md5(n::text), 'active', 'ann', 'block-world', 1, 'block', '{}', '{}',
      'hatchery.many-' || n, 'eu', 1, 1000000 + n, md5(n::text), left(md5(n::text), 8), '[]',
      now() + interval '30 days', now(), now(), now() + interval '30 days'
    from generate_series(${from + 1}, ${to}) n`);
}
