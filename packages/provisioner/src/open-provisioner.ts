import { assembleProvisioner } from "./assemble-provisioner.ts";
import { migrate } from "./database/migrate.ts";
import type { OpenDatabase } from "./database/open-database.ts";
import { openInstallation } from "./database/open-installation.ts";
import { createProductVersions } from "./database/product-versions.ts";
import { systemClock } from "./engine/clock.ts";
import type { EngineContext } from "./engine/engine-context.ts";
import { createOutcomeWriter } from "./engine/outcome-writer.ts";
import { createEventHub } from "./events/event-hub.ts";
import { createPlaceReserver } from "./operations/placement/reserve-places.ts";
import { createAllocationBook } from "./panel/allocation-book.ts";
import { createCatalogueCache } from "./panel/catalogue-cache.ts";
import { createPanelAccounts } from "./panel/panel-accounts.ts";
import { createPanelCanary } from "./panel/panel-canary.ts";
import { createPanelConnections } from "./panel/panel-connections.ts";
import { createPanelHolds } from "./panel/panel-holds.ts";
import { panelSettings } from "./panel/panel-settings.ts";
import { resealSecrets } from "./panel/reseal-secrets.ts";
import { createRoomReadings } from "./panel/room-readings.ts";
import { createSecrets } from "./panel/secrets.ts";
import type { Provisioner } from "./provisioner.ts";
import type { ProvisionerOptions } from "./provisioner-options.ts";
import { blindObserver } from "./telemetry/engine-observer.ts";
import { silentLogger } from "./telemetry/logger.ts";
import { createOpenTelemetryObserver } from "./telemetry/open-telemetry-observer.ts";

/**
 * Brings an open database to this release's schema, and answers a provisioner on it, which closes the database when it stops.
 *
 * @throws DatabaseTooNewError, EncryptionKeyWrongError; the database stays open then.
 */
export async function openProvisioner(
  database: OpenDatabase,
  options: Omit<ProvisionerOptions, "database">,
): Promise<Provisioner> {
  const { logger = silentLogger, clock = systemClock, encryptionKey, telemetry, crashPoints = () => {} } = options;
  const { db } = database;
  const secrets =
    typeof encryptionKey === "string"
      ? createSecrets(encryptionKey)
      : createSecrets(encryptionKey.current, encryptionKey.previous);
  await migrate(db);
  await resealSecrets(db, secrets);
  const installation = await openInstallation(db, options.installation);
  const { openQueue } = await import("./database/queue.ts");
  const queue = await openQueue(database, logger);
  const observer = telemetry === undefined ? blindObserver : createOpenTelemetryObserver(telemetry);
  const { patienceMs, probeIntervalMs, creationsAtOnce } = panelSettings(options);
  const panels = createPanelConnections({
    db,
    secrets,
    fetch: options.panelFetch,
    creationsAtOnce,
    onAnswer: observer.panelAnswered,
  });
  const catalogue = createCatalogueCache(db, panels);
  const productVersions = createProductVersions(db);
  const context: EngineContext = {
    installation,
    database,
    queue,
    clock,
    logger,
    panels,
    panelHolds: createPanelHolds({ db, queue, connections: panels, trustedForMs: probeIntervalMs.shortest }),
    panelPatienceMs: patienceMs,
    catalogue,
    roomReadings: createRoomReadings(db, catalogue),
    allocations: createAllocationBook(db, panels),
    productVersions,
    reservePlace: createPlaceReserver(db),
    accounts: createPanelAccounts(db),
    canary: createPanelCanary(db, panels),
    writeOutcome: createOutcomeWriter({ db, queue, productVersions }),
    observer,
    crashPoint: crashPoints,
  };
  return assembleProvisioner(context, secrets, createEventHub(database, clock, logger), options);
}
