import { assembleProvisioner } from "./assemble-provisioner.ts";
import { databaseLocation } from "./database/location.ts";
import { migrate } from "./database/migrate.ts";
import { openDatabase } from "./database/open-database.ts";
import { createProductVersions } from "./database/product-versions.ts";
import { openQueue } from "./database/queue.ts";
import { systemClock } from "./engine/clock.ts";
import type { EngineContext } from "./engine/engine-context.ts";
import { createOutcomeWriter } from "./engine/outcome-writer.ts";
import { createEventHub } from "./events/event-hub.ts";
import { createPlaceReserver } from "./operations/placement/reserve-places.ts";
import { createAllocationBook } from "./panel/allocation-book.ts";
import { createCatalogueCache } from "./panel/catalogue-cache.ts";
import { createPanelAccounts } from "./panel/panel-accounts.ts";
import { createPanelConnections } from "./panel/panel-connections.ts";
import { resealSecrets } from "./panel/reseal-secrets.ts";
import { createSecrets } from "./panel/secrets.ts";
import type { Provisioner } from "./provisioner.ts";
import type { ProvisionerOptions } from "./provisioner-options.ts";
import { readOptions } from "./read-options.ts";
import { blindObserver } from "./telemetry/engine-observer.ts";
import { silentLogger } from "./telemetry/logger.ts";
import { createOpenTelemetryObserver } from "./telemetry/open-telemetry-observer.ts";

/**
 * Opens the database, brings it to this release's schema, and answers a provisioner. Commands work at once; operations are
 * carried out after `start`, here or in any other process on the same database.
 *
 * @throws InvalidOptionsError, DatabaseInUseError, DatabaseTooNewError, EncryptionKeyWrongError
 * @example
 * ```ts
 * await using provisioner = await createProvisioner({ database: "file:./hatchery-data", encryptionKey });
 * await provisioner.start();
 * ```
 */
export async function createProvisioner(given: ProvisionerOptions): Promise<Provisioner> {
  const options = readOptions(given);
  const { logger = silentLogger, clock = systemClock, encryptionKey, telemetry, crashPoints = () => {} } = options;
  const location = databaseLocation(options.database);
  if (location === null) throw new Error("The options were read with a database that is none");
  const secrets =
    typeof encryptionKey === "string"
      ? createSecrets(encryptionKey)
      : createSecrets(encryptionKey.current, encryptionKey.previous);
  const database = await openDatabase(location, logger);
  try {
    await migrate(database.db);
    await resealSecrets(database.db, secrets);
    const queue = await openQueue(database, logger);
    const observer = telemetry === undefined ? blindObserver : createOpenTelemetryObserver(telemetry);
    const panels = createPanelConnections({
      db: database.db,
      secrets,
      fetch: options.panelFetch,
      onAnswer: observer.panelAnswered,
    });
    const context: EngineContext = {
      database,
      queue,
      clock,
      logger,
      panels,
      catalogue: createCatalogueCache(database.db, panels),
      allocations: createAllocationBook(database.db, panels),
      productVersions: createProductVersions(database.db),
      reservePlace: createPlaceReserver(database.db),
      accounts: createPanelAccounts(database.db),
      writeOutcome: createOutcomeWriter(database.db, queue),
      observer,
      crashPoint: crashPoints,
    };
    return assembleProvisioner(context, secrets, createEventHub(database, clock, logger), options);
  } catch (error) {
    await database.close();
    throw error;
  }
}
