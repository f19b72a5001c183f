import { and, asc, eq, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import { operations } from "../database/schema.ts";

/**
 * Takes over what runs under leases that have ended, whether its holder is dead, stopped, or cut off. Any number of processes
 * may do so at the same time. Answers how many there were.
 */
export function freeEndedLeases(db: Database, queue: Queue): Promise<number> {
  return db.transaction((tx) =>
    freeOperations(tx, queue, or(isNull(operations.leaseUntil), lte(operations.leaseUntil, databaseTime))),
  );
}

/** Lets others carry out what runs and fits, reading first what its holder may have done. */
export async function freeOperations(tx: Database, queue: Queue, which: SQL | undefined): Promise<number> {
  const found = tx
    .select({ id: operations.id })
    .from(operations)
    .where(and(eq(operations.status, "running"), which))
    .orderBy(asc(operations.id))
    // Whoever writes one of them in this moment may be stopped; the next sweep finds it.
    .for("update", { skipLocked: true });
  const freed = await tx
    .update(operations)
    .set({ status: "waiting", waitsFor: "retry", outcomeUnknown: true, leaseUntil: null, workerId: null })
    .where(inArray(operations.id, found))
    .returning({ subject: operations.subject, priority: operations.priority });
  await queue.lookAt(
    tx,
    freed.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
  return freed.length;
}
