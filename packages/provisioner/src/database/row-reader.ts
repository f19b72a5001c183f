import { getTableColumns, type InferSelectModel, inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "./database.ts";
import { inBatches } from "./in-batches.ts";

/** Reads one row by its id; null if there is none. Those that are asked for in the same moment are read in one statement. */
export type RowReader<Table extends PgTable> = (id: string) => Promise<InferSelectModel<Table> | null>;

export function createRowReader<Table extends PgTable & { readonly id: PgColumn }>(
  db: Database,
  table: Table,
): RowReader<Table> {
  const columns = getTableColumns<PgTable>(table);
  return inBatches(async (ids: readonly string[]) => {
    const rows = await db
      .select(columns)
      .from(table as PgTable)
      .where(inArray(table.id, [...new Set(ids)]));
    const found = new Map(rows.map((row) => [row.id, row as InferSelectModel<Table>]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
