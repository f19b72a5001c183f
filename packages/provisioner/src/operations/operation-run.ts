import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import type { Queue } from "../database/queue.ts";
import type { CustomerRow, OperationRow, ServiceChanges, ServiceRow } from "../database/rows.ts";
import type { NewEvent } from "../database/write-events.ts";
import type { Installation } from "../domain/installation.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelHold } from "../domain/panel-hold.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import type { AllocationBook } from "../panel/allocation-book.ts";
import type { CatalogueCache } from "../panel/catalogue-cache.ts";
import type { PanelAccounts } from "../panel/panel-accounts.ts";
import type { PanelCanary } from "../panel/panel-canary.ts";
import type { PanelGateway } from "../panel/panel-gateway.ts";
import type { RoomReadings } from "../panel/room-readings.ts";
import type { PlaceReserver } from "./placement/reserve-places.ts";

/** What the steps of an operation work with. Rows are as they were when the operation was claimed, with the changes of its own steps. */
export interface OperationRun {
  readonly operation: OperationRow;
  readonly customer: CustomerRow;
  readonly db: Database;
  /** Whose external ids are ours. */
  readonly hatchery: Installation;
  readonly catalogue: CatalogueCache;
  readonly allocations: AllocationBook;
  readonly roomReadings: RoomReadings;
  readonly productVersions: ProductVersions;
  readonly reservePlace: PlaceReserver;
  readonly accounts: PanelAccounts;
  readonly canary: PanelCanary;
  /** The panel, in the lane of the operation's priority. @throws OperationFailure if it is held. */
  gateway(panel: PanelId): Promise<PanelGateway>;
  /** Why nothing is to be asked of a panel; null: it may be. */
  hold(panel: PanelId): Promise<PanelHold | null>;
  now(): Date;
  /**
   * Does something in a transaction of its own that counts only if this worker still has the operation at its end: what is done in it
   * is done once, however long the process is paused before it. Rows of services are taken before it asks for the operation's.
   */
  fenced<Result>(work: (transaction: FencedTransaction) => Promise<Result>): Promise<Result>;
  /** An earlier try may have changed something and did not live to say so: read before deciding. */
  readonly outcomeUnknown: boolean;
  /** The end of the installation that this operation waited for, if it did. */
  readonly installation: InstallationEnd | null;
}

/** A transaction that holds only together with its operation. */
export interface FencedTransaction {
  readonly tx: Database;
  readonly queue: Queue;
  /** By the database. */
  readonly now: Date;
}

/**
 * `gone`: the panel has no such server any more; it removes one whose daemon did not answer in time. `hidden`: it shows a
 * suspension, and not the installation that may go on behind it.
 */
export type InstallationEnd = "succeeded" | "failed" | "gone" | "hidden";

/** The run of an operation on a service. */
export interface ServiceRun extends OperationRun {
  readonly service: ServiceRow;
  /** The product in the version that the service was sold. */
  readonly product: ProductConfiguration;
}

/** What a step has changed; written in one transaction with its entry in the log. */
export interface StepChanges {
  readonly service?: ServiceChanges;
  /** The product that the service has now, when the step has changed it. */
  readonly product?: ProductConfiguration;
  readonly events?: readonly NewEvent[];
  /** Added to what steps leave for later ones. */
  readonly progress?: Readonly<Record<string, unknown>>;
  /** Anything else, in the same transaction. */
  readonly also?: (tx: Database) => Promise<void>;
}

/** How a step ended, when it did not throw. */
export interface StepResult extends StepChanges {
  /** `waits`: the operation is put aside, until the installation of its server has ended, the servers of a pool are done, or `lookAgainAt` has come. */
  readonly outcome: "done" | "already-done" | "waits";
  /** For `waits`: nobody tells when the move of its server has ended, or it may be missed that the last server of a pool is done. */
  readonly lookAgainAt?: Date;
  /** What is waited for until then. @default "transfer" */
  readonly waitsFor?: "transfer" | "servers";
  /** What it leaves is found again whenever the step is run again: it need not be stored before the next step begins. */
  readonly refindable?: true;
}

/**
 * One part of an operation. It may be begun again after any death of the process, so it has to find out whether it was done:
 * from what is stored, or, after an unknown outcome, from the panel.
 */
export interface Step<Run extends OperationRun = ServiceRun> {
  readonly name: string;
  /** It asks nobody and takes no time: what the step before it leaves is stored together with what it leaves itself. */
  readonly immediate?: true;
  run(run: Run): Promise<StepResult>;
}

/** An operation as a sequence of steps. */
export interface OperationDefinition<Run extends OperationRun = ServiceRun> {
  readonly steps: readonly Step<Run>[];
}
