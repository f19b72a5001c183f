import { checkRuntime } from "./check-runtime.ts";
import { databaseLocation } from "./database/location.ts";
import { openDatabase } from "./database/open-database.ts";
import { defaultLeaseMs } from "./engine/engine.ts";
import { explaining } from "./facade/explain-database-errors.ts";
import { openProvisioner } from "./open-provisioner.ts";
import type { Provisioner } from "./provisioner.ts";
import type { ProvisionerOptions } from "./provisioner-options.ts";
import { readOptions } from "./read-options.ts";
import { silentLogger } from "./telemetry/logger.ts";

/**
 * Opens the database, brings it to this release's schema, and answers a provisioner. Commands work at once; operations are
 * carried out after `start`, here or in any other process on the same database.
 *
 * @throws RuntimeUnsupportedError, InvalidOptionsError, DatabaseInUseError, DatabaseDirectoryError, DatabaseDamagedError, DatabaseUnavailableError,
 * DatabaseTooNewError, EncryptionKeyWrongError
 * @example
 * ```ts
 * await using provisioner = await createProvisioner({ database: "file:./hatchery-data", encryptionKey });
 * await provisioner.start();
 * ```
 */
export async function createProvisioner(given: ProvisionerOptions): Promise<Provisioner> {
  checkRuntime();
  const options = readOptions(given);
  const location = databaseLocation(options.database);
  if (location === null) throw new Error("The options were read with a database that is none");
  const database = await openDatabase(location, options.logger ?? silentLogger, {
    idleInTransactionMs: options.worker?.leaseMs ?? defaultLeaseMs,
    embedded: options.embeddedDatabase ?? {},
  });
  try {
    return await explaining(() => openProvisioner(database, options));
  } catch (error) {
    await database.close();
    throw error;
  }
}
