import type { DriftFinding, DriftKind, DriftRepair } from "../domain/drift/drift-finding.ts";
import type { PanelId } from "../domain/panel.ts";
import type { CommandContext } from "./actor.ts";
import type { OperationDetails } from "./operations.ts";
import type { PageQuery } from "./page.ts";

/** A finding as it stands in the report. */
export interface StoredFinding extends DriftFinding {
  /** The same disagreement has the same id in every scan. */
  readonly id: string;
  readonly panelId: PanelId;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

export interface DriftQuery extends PageQuery {
  readonly kind?: DriftKind;
}

export interface DriftReport {
  readonly panelId: PanelId;
  /** End of the last whole scan. Null: never scanned. */
  readonly scannedAt: Date | null;
  /** How many the last scan looked at. */
  readonly servers: number;
  readonly services: number;
  /** How many of each kind stand in the report; kinds that were not found are left out. */
  readonly counts: Readonly<Partial<Record<DriftKind, number>>>;
  /** One page of them, by kind. */
  readonly findings: readonly StoredFinding[];
  readonly nextCursor: string | null;
}

/** Findings of one panel to repair, each with the first repair offered or the one that is named. */
export interface RepairSelection {
  readonly panel: PanelId;
  readonly kind?: DriftKind;
  readonly repair?: DriftRepair;
}

export interface RepairOutcome {
  readonly findingId: string;
  readonly repair: DriftRepair;
  /**
   * - `operation`: an operation does it; the finding goes when that has succeeded.
   * - `done`: it is repaired.
   * - `refused`: nothing was done; `message` says why.
   */
  readonly outcome: "operation" | "done" | "refused";
  readonly operation: OperationDetails | null;
  /** For people; empty unless it was refused. */
  readonly message: string;
}

/** Where the panel and the database disagree. */
export interface Drift {
  /**
   * Compares, both ways: one list request per page of the panel's servers and of its accounts, none per server; one page at a
   * time is in memory.
   * Of calls at the same time, in whatever process, one scans after the other. What operations are changing meanwhile is not judged.
   * @throws NotFoundError, PanelFailedError; what was found up to then is kept.
   */
  scan(panel: PanelId): Promise<DriftReport>;
  /** What the last scan found and nothing has mended since. */
  report(panel: PanelId, query?: DriftQuery): Promise<DriftReport>;
  /**
   * Does what a finding offers. Giving up a service, and deleting a server, is done only when that repair was named.
   * @throws NotFoundError for a finding that is not there, RepairNotOfferedError for a repair that it does not offer.
   */
  repair(
    what: { readonly findingId: string; readonly repair?: DriftRepair } | RepairSelection,
    context?: CommandContext,
  ): Promise<readonly RepairOutcome[]>;
}
