import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";

const lookEveryMs = 5;
/** A writer that takes longer than this does not hold events back for ever. */
const longestMs = 30_000;

/**
 * Resolves when every transaction that was writing events has ended. Numbers are drawn before their transactions commit, so
 * that a lower one can appear after a higher one, or never. Whoever draws one holds a lock on the table until its end: so,
 * once this has resolved, a number that is missing below one that was seen before stays missing.
 */
export async function writersEnded(db: Database): Promise<void> {
  const first = await writers(db);
  const until = performance.now() + longestMs;
  for (let left = first; left.size > 0 && performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    left = (await writers(db)).intersection(first);
  }
}

/** Transactions that have written events, or are about to, and have not ended. */
async function writers(db: Database): Promise<ReadonlySet<string>> {
  const result = await db.execute(sql`
    select virtualtransaction as id from pg_locks
    where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
      and relation = 'hatchery.events'::regclass and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`);
  return new Set(rowsOf<{ id: string }>(result).map(({ id }) => id));
}
