import type { Panel } from "../panel.ts";
import type { DatabaseRow } from "../world/rows/database.ts";
import { requireDatabaseHost } from "./require-database-host.ts";

/** Drops a database and its login on the host, then in the panel. */
export function dropDatabase(panel: Panel, database: Readonly<DatabaseRow>): void {
  requireDatabaseHost(panel);
  panel.state.databases.delete(database.id);
}
