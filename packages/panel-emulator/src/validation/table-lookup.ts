import type { InputValue } from "../http/php-input.ts";
import { collate } from "../state/collation.ts";
import type { PanelState } from "../state/panel-state.ts";
import { asText, leadingNumber } from "./php-values.ts";

/** Tables of the panel's database by the names that rules use. */
const tables = {
  users: "users",
  servers: "servers",
  locations: "locations",
  nodes: "nodes",
  nests: "nests",
  eggs: "eggs",
  allocations: "allocations",
  databases: "databases",
  database_hosts: "databaseHosts",
  roles: "roles",
  mounts: "mounts",
} as const satisfies Record<string, keyof PanelState>;

export type TableName = keyof typeof tables;

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: number };

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** The rows whose column has a value, compared as the database does: texts without case and accents, numbers loosely. */
export function rowsWhere(state: PanelState, table: TableName, column: string, value: InputValue): AnyRow[] {
  if (value === null) return [];
  const text = collate(asText(value) ?? "");
  if (table === "users" && (column === "email" || column === "username" || column === "external_id"))
    return state.users.by(column, text) as unknown as AnyRow[];
  if (table === "servers" && column === "external_id")
    return state.servers.by("external_id", text) as unknown as AnyRow[];
  if (table === "locations" && column === "short") return state.locations.by("short", text) as unknown as AnyRow[];
  const number = leadingNumber(value);
  if (column === "id") {
    const row = state[tables[table]].get(number);
    return row ? [row as unknown as AnyRow] : [];
  }
  const rows = state[tables[table]].all() as unknown as AnyRow[];
  return rows.filter((row) => {
    const cell = row[column];
    return typeof cell === "number" ? cell === number : typeof cell === "string" && collate(cell) === text;
  });
}
