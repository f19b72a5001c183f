import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";

/**
 * The database's time: what is due is decided by this and by no process's clock. One instant per statement for each place
 * where it stands, and an index can be used with it; `hatchery.now()` itself is asked anew for every row.
 */
export const databaseTime = sql<Date>`(select hatchery.now())`.mapWith(toDate);

/** An instant so many ms from the database's time. */
export function fromNow(ms: number): SQL<Date> {
  return sql<Date>`((select hatchery.now()) + ${ms}::float8 * interval '1 millisecond')`.mapWith(toDate);
}

/** Ms from the database's time to an instant; negative when it has passed. */
export function msUntil(instant: SQL): SQL<number | null> {
  return sql<number | null>`(extract(epoch from ${instant} - (select hatchery.now())) * 1000)::float8`;
}

/** The database's time, for what is decided or written within the same transaction. */
export async function databaseNow(db: Database): Promise<Date> {
  const [row] = rowsOf<{ now: string | Date }>(await db.execute(sql`select hatchery.now() as now`));
  if (row === undefined) throw new Error("The database did not say what time it is");
  return toDate(row.now);
}

function toDate(value: unknown): Date {
  return new Date(value as string | Date);
}
