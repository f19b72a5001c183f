import type { DriftFinding, DriftKind, DriftRepair } from "../domain/drift/drift-finding.ts";
import type { PanelId } from "../domain/panel.ts";
import type { CommandContext } from "./actor.ts";

/** A finding as it stands in the report. */
export interface StoredFinding extends DriftFinding {
  /** The same disagreement has the same id in every scan. */
  readonly id: string;
  readonly panelId: PanelId;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

export interface DriftReport {
  readonly panelId: PanelId;
  /** Null: never scanned. */
  readonly scannedAt: Date | null;
  readonly servers: number;
  readonly services: number;
  readonly findings: readonly StoredFinding[];
}

/** Findings of one panel to repair with the first repair offered, or the named one. */
export interface RepairSelection {
  readonly panel: PanelId;
  readonly kind?: DriftKind;
  readonly repair?: DriftRepair;
}

export interface RepairOutcome {
  readonly findingId: string;
  readonly repair: DriftRepair;
  readonly repaired: boolean;
  /** Why not; empty if it was. */
  readonly message: string;
}

/** Where the panel and the database disagree. */
export interface Drift {
  /** Compares, both ways: one list request per page, none per server. */
  scan(panel: PanelId): Promise<DriftReport>;
  /** What the last scan found and nothing has mended since. */
  report(panel: PanelId): Promise<DriftReport>;
  /** Does what a finding offers. A paid service is never given up unless `give-up-service` was named. */
  repair(
    what: { readonly findingId: string; readonly repair?: DriftRepair } | RepairSelection,
    context?: CommandContext,
  ): Promise<readonly RepairOutcome[]>;
}
