import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { fromNow } from "../database/database-time.ts";
import type { ServiceRow } from "../database/rows.ts";
import { panelNodes } from "../database/schema.ts";
import { backOffMs } from "./back-off.ts";
import type { EngineContext } from "./engine-context.ts";

type Parts = Pick<EngineContext, "database" | "logger">;

/**
 * Leaves the daemon of a service's node alone for a while, longer with each failure in a row. Answers how many there were; one
 * if the database does not take it. Other workers see it with their next claim.
 */
export async function daemonFailed({ database, logger }: Parts, service: ServiceRow | null): Promise<number> {
  try {
    return await holdNode(database.db, service);
  } catch (error) {
    logger.warn({ service: service?.id, error }, "A node could not be left alone for a while");
    return 1;
  }
}

async function holdNode(db: Database, service: ServiceRow | null): Promise<number> {
  if (service?.panelId == null || service.nodeId === null) return 1;
  const [node] = await db
    .update(panelNodes)
    .set({ holds: sql`least(${panelNodes.holds} + 1, 100)` })
    .where(and(eq(panelNodes.panelId, service.panelId), eq(panelNodes.nodeId, service.nodeId)))
    .returning({ holds: panelNodes.holds });
  const failures = node?.holds ?? 1;
  // Half of the operation's own back-off, so that the first to come back finds the hold over.
  const heldUntil = fromNow(backOffMs(failures + 1, () => 0));
  await db
    .update(panelNodes)
    .set({ heldUntil })
    .where(and(eq(panelNodes.panelId, service.panelId), eq(panelNodes.nodeId, service.nodeId)));
  return failures;
}

/** The daemon has answered: nothing waits for it any more. */
export async function daemonAnswered({ database, logger }: Parts, service: ServiceRow | null): Promise<void> {
  if (service?.panelId == null || service.nodeId === null) return;
  try {
    await database.db
      .update(panelNodes)
      .set({ heldUntil: null, holds: 0 })
      .where(and(eq(panelNodes.panelId, service.panelId), eq(panelNodes.nodeId, service.nodeId)));
  } catch (error) {
    logger.warn({ service: service.id, error }, "A node could not be taken up again, and is when its time is over");
  }
}
