import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { driftFindings } from "../database/drift-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { Actor } from "../interface/actor.ts";
import type { RepairOutcome } from "../interface/drift.ts";
import type { FindingRow } from "./drift-report.ts";

/** What came of a repair. */
export type RepairEnd = Pick<RepairOutcome, "outcome" | "operation" | "message">;

export function refusedRepair(message: string): RepairEnd {
  return { outcome: "refused", operation: null, message };
}

/** Takes a finding off the report, with the change that mends it. */
export async function closeFinding(tx: Database, finding: FindingRow, actor: Actor, now: Date): Promise<void> {
  const { id, panelId, kind, serviceId, serverId, customerId, panelUserId } = finding;
  await tx.delete(driftFindings).where(eq(driftFindings.id, id));
  const data = { panelId, kind, serviceId, serverId, customerId, panelUserId };
  await writeEvents(tx, [{ type: "drift.repaired", data, serviceId }], actor, now);
}
