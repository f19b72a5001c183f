import type { OpenDatabase } from "../database/open-database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import type { Queue } from "../database/queue.ts";
import type { Installation } from "../domain/installation.ts";
import type { PlaceReserver } from "../operations/placement/reserve-places.ts";
import type { AllocationBook } from "../panel/allocation-book.ts";
import type { CatalogueCache } from "../panel/catalogue-cache.ts";
import type { PanelAccounts } from "../panel/panel-accounts.ts";
import type { PanelCanary } from "../panel/panel-canary.ts";
import type { PanelConnections } from "../panel/panel-connections.ts";
import type { PanelHolds } from "../panel/panel-holds.ts";
import type { RoomReadings } from "../panel/room-readings.ts";
import type { EngineObserver } from "../telemetry/engine-observer.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Clock } from "./clock.ts";
import type { CrashPointHook } from "./crash-points.ts";
import type { OutcomeWriter } from "./outcome-writer.ts";

/** What engine and commands are made of; one per provisioner. */
export interface EngineContext {
  readonly installation: Installation;
  readonly database: OpenDatabase;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly panels: PanelConnections;
  readonly panelHolds: PanelHolds;
  /** How long an operation waits for a panel that is in trouble before it needs a person. */
  readonly panelPatienceMs: number;
  readonly catalogue: CatalogueCache;
  readonly allocations: AllocationBook;
  readonly roomReadings: RoomReadings;
  readonly productVersions: ProductVersions;
  readonly reservePlace: PlaceReserver;
  readonly accounts: PanelAccounts;
  readonly canary: PanelCanary;
  readonly writeOutcome: OutcomeWriter;
  readonly observer: EngineObserver;
  /** Does nothing unless a test has put a hook in. */
  readonly crashPoint: CrashPointHook;
}
