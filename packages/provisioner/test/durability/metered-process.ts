/** A process of a shop that sells by the hour, and dies when it is told to. Reads orders from its parent, see metered.ts. */
import { sql } from "drizzle-orm";
import { rowsOf } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { openProvisioner } from "../../src/open-provisioner.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { openTables } from "../support/open-tables.ts";
import { blockWorld, orderOf, testOptions } from "../support/shop.ts";
import type { Death } from "./crash-case.ts";
import type { MeteredAccount, MeteredOrder, MeteredSetting } from "./metered.ts";

const { database, panel, now } = JSON.parse(process.argv[2] ?? "") as MeteredSetting;
let doom: (Death & { readonly times: number }) | null = null;
let met = 0;

const time = createMovableTime(new Date(now));
const tables = await openTables(database);
await migrate(tables.db);
// Every span that was ever written: closing forgets them.
await tables.db.execute(sql`create table if not exists every_span (
  service_id text, starts_at timestamptz, ends_at timestamptz, state text, primary key (service_id, starts_at))`);
await tables.db.execute(sql`create or replace function keep_span() returns trigger language plpgsql as $$
  begin
    insert into every_span values (new.service_id, new.starts_at, new.ends_at, new.state)
      on conflict (service_id, starts_at) do update set ends_at = excluded.ends_at, state = excluded.state;
    return null;
  end $$`);
await tables.db.execute(sql`create or replace trigger kept after insert or update on hatchery.meter_spans
  for each row execute function keep_span()`);
const shop = await openProvisioner(await time.govern(tables), {
  ...testOptions,
  clock: time.clock,
  crashPoints(point, { step }) {
    if (doom === null || point !== doom.point || (doom.step ?? step) !== step) return;
    met += 1;
    if (met === doom.times) process.kill(process.pid, "SIGKILL");
  },
});
await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.full ?? "" });
await shop.panels.catalogue("eu");
await shop.products.put({ ...blockWorld, id: "hourly", meter: {} });
await shop.start();

async function obey(order: MeteredOrder): Promise<MeteredAccount | null> {
  switch (order.do) {
    case "order":
      await done(shop.services.create({ ...orderOf(order.service), product: "hourly" }));
      return null;
    case "suspend":
    case "unsuspend":
    case "terminate":
      await done(shop.services[order.do](order.service));
      return null;
    case "move":
      await time.advance(order.ms);
      return null;
    case "die":
      doom = order.death;
      return null;
    case "account":
      return account(order.service);
  }
}

async function done(command: Promise<{ readonly operation: { readonly id: string } }>): Promise<void> {
  const { failure } = await shop.operations.finished((await command).operation.id);
  if (failure !== null) throw new Error(failure.message);
}

/** What was used of a service that has ended, once all of it is closed. */
async function account(service: string): Promise<MeteredAccount> {
  while ((await shop.usage.open(service)) !== null) await time.clock.wait(20);
  const periods = [];
  for (;;) {
    const after = periods.at(-1)?.id;
    const { items } = await shop.usage.periods({ service, limit: 200, ...(after === undefined ? {} : { after }) });
    if (items.length === 0) break;
    periods.push(...items);
  }
  const [told] = rowsOf<{ count: number }>(
    await tables.db.execute(
      sql`select count(*)::int as count from hatchery.events where type = 'usage.closed' and service_id = ${service}`,
    ),
  );
  const [truth] = rowsOf<{ ms: number }>(
    await tables.db.execute(
      sql`select sum(extract(epoch from ends_at - starts_at) * 1000)::float8 as ms from every_span
        where service_id = ${service} and state = 'active'`,
    ),
  );
  return {
    periods: periods.map(({ startsAt, endsAt, activeMs }) => ({
      from: startsAt.getTime(),
      to: endsAt.getTime(),
      activeMs,
    })),
    told: told?.count ?? 0,
    activeMs: truth?.ms ?? 0,
  };
}

process.on("message", async (order: MeteredOrder) => process.send?.((await obey(order)) ?? "done"));
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("open");
