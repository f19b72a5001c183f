import { resolve } from "node:path";
import type { Pool } from "pg";

/** Where a database is, as told by the option `database`. */
export type DatabaseLocation =
  | { readonly kind: "memory" }
  | { readonly kind: "directory"; readonly directory: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "pool"; readonly pool: Pool };

/** Reads the option; null if it is none of the forms. */
export function databaseLocation(database: string | Pool): DatabaseLocation | null {
  if (typeof database !== "string") return { kind: "pool", pool: database };
  if (database === "memory:") return { kind: "memory" };
  if (/^postgres(ql)?:\/\//.test(database)) return { kind: "url", url: database };
  const directory = /^file:(?:\/\/(?=\/))?(.+)$/.exec(database)?.[1];
  return directory === undefined ? null : { kind: "directory", directory: resolve(directory) };
}
