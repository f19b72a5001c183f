import { asc } from "drizzle-orm";
import { panels } from "../database/schema.ts";
import type { DriftKind, PolicyRepair } from "../domain/drift/drift-finding.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { type PeriodicTask, startPeriodicTask } from "../engine/periodic-task.ts";
import { suspectAfter } from "../engine/suspect-after.ts";
import { putOffFirstTurn, takeTurn } from "../engine/tick-turn.ts";
import { findingsOf } from "./drift-report.ts";
import { repairFinding } from "./repair-findings.ts";
import { scanPanel } from "./scan-panel.ts";

/** What is done about drift without being asked. */
export interface DriftPolicy {
  readonly intervalMs: number;
  readonly repairs: Readonly<Partial<Record<DriftKind, PolicyRepair>>>;
}

const longestPauseMs = 60_000;
const findingsAtOnce = 200;

/** Scans every panel once per interval, by one process at a time, and repairs what the policy says. */
export function watchDrift(context: EngineContext, policy: DriftPolicy): Pick<PeriodicTask, "stop"> {
  const stopped = new AbortController();
  const pauseMs = Math.min(longestPauseMs, policy.intervalMs);
  const task = startPeriodicTask({
    name: "drift",
    clock: context.clock,
    logger: context.logger,
    pauseAfterFailureMs: pauseMs,
    async run() {
      const { db } = context.database;
      for (const { id } of await db.select({ id: panels.id }).from(panels).orderBy(asc(panels.id))) {
        await putOffFirstTurn(db, `drift ${id}`, policy.intervalMs);
        if ((await context.panels.hold(id))?.kind === "trouble") continue;
        if (stopped.signal.aborted || !(await takeTurn(db, `drift ${id}`, policy.intervalMs))) continue;
        try {
          await scanPanel(context, id, stopped.signal);
          await repairByPolicy(context, id, policy);
        } catch (error) {
          context.logger.warn({ panel: id, error }, "A panel could not be compared with the database");
          await suspectAfter(context, error);
        }
      }
      return pauseMs;
    },
  });
  return {
    stop() {
      stopped.abort();
      return task.stop();
    },
  };
}

async function repairByPolicy(context: EngineContext, panelId: string, { repairs }: DriftPolicy): Promise<void> {
  for (const [kind, repair] of Object.entries(repairs) as [DriftKind, PolicyRepair][]) {
    for (let after: string | null = null; ; ) {
      const some = await findingsOf(context.database.db, panelId, { kind, after, limit: findingsAtOnce });
      for (const finding of some) {
        if (!finding.repairs.includes(repair)) continue;
        const { outcome, message } = await repairFinding(context, finding, repair, { kind: "system" });
        if (outcome === "refused")
          context.logger.warn({ finding: finding.id, repair, message }, "A repair by policy was refused");
      }
      const last = some.at(-1);
      if (last === undefined || some.length < findingsAtOnce) break;
      after = `${last.kind} ${last.id}`;
    }
  }
}
