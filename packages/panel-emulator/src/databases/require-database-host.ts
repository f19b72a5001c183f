import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Panel } from "../panel.ts";

/** @throws {UncaughtError} 500 when the panel cannot log in to the database host. */
export function requireDatabaseHost(panel: Panel): void {
  if (panel.databaseHost === "down") throw new UncaughtError("QueryException");
}
