import { and, eq } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { customerLinks } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { Actor } from "../interface/actor.ts";
import type { FindingRow } from "./drift-report.ts";
import { closeFinding, type RepairEnd, refusedRepair } from "./repair-done.ts";

/** Forgets which account a customer had, unless it is linked to another one by now. The panel is asked for nothing. */
export async function forgetAccount(context: EngineContext, finding: FindingRow, actor: Actor): Promise<RepairEnd> {
  const { panelId, customerId, panelUserId } = finding;
  if (customerId === null || panelUserId === null) return refusedRepair("The finding is about no account.");
  await context.database.db.transaction(async (tx) => {
    await tx
      .delete(customerLinks)
      .where(
        and(
          eq(customerLinks.customerId, customerId),
          eq(customerLinks.panelId, panelId),
          eq(customerLinks.panelUserId, panelUserId),
        ),
      );
    await closeFinding(tx, finding, actor, await databaseNow(tx));
  });
  return { outcome: "done", operation: null, message: "" };
}
