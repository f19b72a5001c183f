import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/** A database or a transaction on it, embedded or not. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** The rows of a raw statement, whichever driver ran it. */
export function rowsOf<Row>(result: unknown): readonly Row[] {
  return (result as { readonly rows: readonly Row[] }).rows;
}
