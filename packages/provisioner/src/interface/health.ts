import type { PanelId } from "../domain/panel.ts";

/** How the provisioner is. */
export interface Health {
  /** Name of this installation: what its external ids on the panels begin with, after `hatchery-`. */
  readonly installation: string;
  readonly ok: boolean;
  readonly database: { readonly kind: "pglite" | "postgres"; readonly ok: boolean; readonly latencyMs: number | null };
  /** Whether this process works on operations. */
  readonly working: boolean;
  /** Worker processes that are alive, this one included. */
  readonly workers: number;
  readonly operations: {
    readonly waiting: number;
    readonly running: number;
    readonly failed: number;
    /** Age of the oldest operation that is due and not taken; null if none. */
    readonly oldestDueMs: number | null;
  };
  readonly panels: readonly {
    readonly panelId: PanelId;
    /** Null: not asked yet by this process. */
    readonly reachable: boolean | null;
    readonly lastFailure: string | null;
  }[];
}
