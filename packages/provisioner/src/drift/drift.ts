import { asked } from "../commands/asked.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { actorOf } from "../facade/services.ts";
import type { Drift } from "../interface/drift.ts";
import { getPanel } from "../queries/panels.ts";
import { driftReport } from "./drift-report.ts";
import { repairFindings } from "./repair-findings.ts";
import { scanPanel } from "./scan-panel.ts";

export function driftOf(context: EngineContext): Drift {
  const { db } = context.database;
  return {
    async scan(panel) {
      await getPanel(db, panel);
      await asked(() => scanPanel(context, panel));
      return driftReport(db, panel);
    },
    report: (panel, query) => driftReport(db, panel, query),
    repair: (what, by) => repairFindings(context, what, actorOf(by)),
  };
}
