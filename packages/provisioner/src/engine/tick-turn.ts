import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { ticks } from "../database/worker-schema.ts";

/**
 * Takes the turn to do something that only one process shall do per interval. Of all that ask, one gets it; the time is the
 * database's own, so that clocks that differ do no harm.
 */
export async function takeTurn(db: Database, name: string, intervalMs: number): Promise<boolean> {
  // A little less than the interval, so that the one who had the last turn is not late for the next by a hair.
  const next = fromNow(Math.round(intervalMs * 0.9));
  const taken = await db.execute(sql`
    insert into ${ticks} as t (name, next_at) values (${name}, ${next})
    on conflict (name) do update set next_at = ${next}
    where t.next_at <= ${databaseTime}
    returning t.name`);
  return rowsOf(taken).length > 0;
}

/** Lets the first turn come after one interval rather than at once, if nobody has had one yet. */
export async function putOffFirstTurn(db: Database, name: string, intervalMs: number): Promise<void> {
  await db.execute(sql`
    insert into ${ticks} (name, next_at) values (${name}, ${fromNow(intervalMs)})
    on conflict (name) do nothing`);
}
