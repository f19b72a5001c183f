import type { PanelId } from "../domain/panel.ts";
import type { PanelHold } from "../domain/panel-hold.ts";

/** How the provisioner is. */
export interface Health {
  /** Name of this installation: what its external ids on the panels begin with, after `hatchery-`. */
  readonly installation: string;
  /** The database answers, work is taken in time, and nothing waits for a panel. */
  readonly ok: boolean;
  readonly database: { readonly kind: "pglite" | "postgres"; readonly ok: boolean; readonly latencyMs: number | null };
  /** Whether this process works on operations. */
  readonly working: boolean;
  /** How far this process's clock is ahead of the database's, in ms; null if that does not answer. Nothing is decided by it. */
  readonly clockOffsetMs: number | null;
  /** Worker processes that are alive, this one included. */
  readonly workers: number;
  readonly operations: {
    readonly waiting: number;
    readonly running: number;
    readonly failed: number;
    /** Age of the oldest operation that is due and not taken; null if none. */
    readonly oldestDueMs: number | null;
    /** Since when the oldest try under way is under way; null if none is. */
    readonly oldestRunningMs: number | null;
    /** Operations whose lease has ended and that nobody has taken over: no worker sweeps, or none can. */
    readonly stuck: number;
  };
  readonly panels: readonly {
    readonly panelId: PanelId;
    /** Null: not asked yet by this process. */
    readonly reachable: boolean | null;
    readonly lastFailure: string | null;
    /** Why operations on it wait; null: they are carried out. */
    readonly hold: PanelHold | null;
    /** Operations that wait for it, because it is held or because it does not do what they ask. */
    readonly waiting: number;
  }[];
}
