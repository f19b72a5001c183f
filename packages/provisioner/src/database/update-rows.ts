import { getTableColumns, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable, PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Database } from "./database.ts";

/** A row's key, and what changes about it. */
export type ChangedRow<Table extends PgTable> = Partial<InferSelectModel<Table>>;

/**
 * Changes many rows of a table, each in its own way: one statement for all that change in the same columns. A column that a
 * row does not name, or names as undefined, keeps its value.
 */
export async function updateRows<Table extends PgTable>(
  tx: Database,
  table: Table,
  key: readonly (keyof InferSelectModel<Table> & string)[],
  rows: readonly ChangedRow<Table>[],
): Promise<void> {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const named = (row: ChangedRow<Table>) =>
    Object.keys(row).filter((name) => row[name as keyof typeof row] !== undefined);
  for (const [signature, group] of Map.groupBy(rows, (row) => named(row).toSorted().join())) {
    const names = signature.split(",");
    const given = names.flatMap((name) => columns[name] ?? []);
    const changes = names.filter((name) => !key.includes(name as (typeof key)[number]));
    if (changes.length === 0) continue;
    await tx
      .update(table)
      .set(Object.fromEntries(changes.map((name) => [name, changed(columns[name])])) as PgUpdateSetSource<Table>)
      .from(recordset(names, given, group))
      .where(
        sql.join(
          key.map((name) => sql`${columns[name]} = ${changed(columns[name])}`),
          sql` and `,
        ),
      );
  }
}

function changed(column: PgColumn | undefined): SQL {
  return sql`changed.${sql.identifier(column?.name ?? "")}`;
}

/** The rows as a table of their own. One parameter, however many they are. */
function recordset(names: readonly string[], columns: readonly PgColumn[], rows: readonly object[]): SQL {
  const definition = columns.map((column) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`);
  const records = rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [columns[at]?.name, row[name as keyof typeof row]])),
  );
  return sql`json_to_recordset(${JSON.stringify(records)}::json) as changed(${sql.join(definition, sql`, `)})`;
}
