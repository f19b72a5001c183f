import type { DatabaseLocation } from "../src/database/location.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { openQueue } from "../src/database/queue.ts";
import { silentLogger } from "../src/telemetry/logger.ts";

/** Makes a database as this release has it, with nothing in it: not even the installation's name, which is drawn at the first opening. */
export async function prepareDatabase(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase(location, silentLogger, { embedded: { empty: null } });
  await migrate(database.db);
  const queue = await openQueue(database, silentLogger);
  await queue.close();
  await database.close();
}
