import { eq, isNull, lt, or, sql } from "drizzle-orm";
import { driftScans } from "../database/drift-schema.ts";
import { panels } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { type PeriodicTask, startPeriodicTask } from "../engine/periodic-task.ts";
import { suspectAfter } from "../engine/suspect-after.ts";
import { takeTurn } from "../engine/tick-turn.ts";
import { isRestored } from "../panel/panel-holds.ts";
import { scanPanel } from "./scan-panel.ts";

export interface RestoredPanelPolicy {
  /** How often to look for panels that are held because they were restored, in ms. */
  readonly intervalMs: number;
  /** What lets operations on such a panel go on: that it has been compared, or a person. */
  readonly releasedBy: "comparison" | "person";
}

/** Another process takes the comparison over when the one that began it has been silent for so long. */
const turnMs = 60_000;

/** Compares every panel that was restored with the database, once and by one process, and lets its operations go on. */
export function compareRestored(
  context: EngineContext,
  { intervalMs, releasedBy }: RestoredPanelPolicy,
): Pick<PeriodicTask, "stop"> {
  const stopped = new AbortController();
  const { db } = context.database;

  /** Answers whether it has been compared. */
  async function compare(panelId: string): Promise<boolean> {
    if (stopped.signal.aborted || !(await takeTurn(db, `compare ${panelId}`, turnMs))) return false;
    try {
      await scanPanel(context, panelId, stopped.signal);
      return true;
    } catch (error) {
      context.logger.warn({ panel: panelId, error }, "A panel that was restored could not be compared yet");
      await suspectAfter(context, error);
      return false;
    }
  }

  const task = startPeriodicTask({
    name: "restored panels",
    clock: context.clock,
    logger: context.logger,
    pauseAfterFailureMs: intervalMs,
    async run() {
      const uncompared = or(isNull(driftScans.scannedAt), lt(driftScans.scannedAt, panels.heldSince));
      const restored = await db
        .select({ id: panels.id, compared: sql<boolean>`not (${uncompared})` })
        .from(panels)
        .leftJoin(driftScans, eq(driftScans.panelId, panels.id))
        .where(isRestored);
      for (const { id, compared } of restored) {
        const isCompared = compared || (await compare(id));
        if (isCompared && releasedBy === "comparison") await context.panelHolds.release(id, "comparison");
      }
      return intervalMs;
    },
  });
  return {
    stop() {
      stopped.abort();
      return task.stop();
    },
  };
}
