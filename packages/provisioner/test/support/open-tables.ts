import { databaseLocation } from "../../src/database/location.ts";
import { type OpenDatabase, openDatabase } from "../../src/database/open-database.ts";
import { silentLogger } from "../../src/telemetry/logger.ts";

/** Opens the tables of a database past the provisioner. */
export function openTables(url: string): Promise<OpenDatabase> {
  const location = databaseLocation(url);
  if (location === null) throw new Error(`${url} is no database`);
  return openDatabase(location, silentLogger);
}
