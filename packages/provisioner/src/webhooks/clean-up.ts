import { and, lt, ne } from "drizzle-orm";
import { fromNow } from "../database/database-time.ts";
import { webhookDeliveries } from "../database/webhook-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { takeTurn } from "../engine/tick-turn.ts";

const everyMs = 3_600_000;

/** Removes deliveries that ended long ago from the log; by one process, now and then. What waits is never removed. */
export async function removeOldDeliveries({ database }: EngineContext, keepMs: number): Promise<void> {
  if (!(await takeTurn(database.db, "webhook deliveries", everyMs))) return;
  await database.db
    .delete(webhookDeliveries)
    .where(and(ne(webhookDeliveries.status, "waiting"), lt(webhookDeliveries.createdAt, fromNow(-keepMs))));
}
