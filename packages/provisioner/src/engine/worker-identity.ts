import { randomInt, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { and, eq, inArray, notExists, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import type { Session } from "../database/open-database.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import { operations } from "../database/schema.ts";
import { workerLockSpace } from "../database/worker-lock.ts";
import { workers } from "../database/worker-schema.ts";

/** Enters a worker. It is alive as long as the session holds its lock, however the process ends. */
export async function registerWorker(db: Database, session: Session): Promise<string> {
  for (;;) {
    const lock = randomInt(1, 2 ** 31 - 1);
    if (!(await session.tryLock(lock))) continue;
    const id = randomUUID();
    await db.insert(workers).values({ id, lock, host: hostname(), pid: process.pid, startedAt: databaseTime });
    return id;
  }
}

/** Removes a worker that stops. What it has not brought to an end in time is freed as after a death, for others to look at. */
export async function unregisterWorker(db: Database, queue: Queue, id: string): Promise<void> {
  await removeWorkers(db, queue, [id]);
}

/** Whether somebody holds the lock of a worker. */
const lockHeld = sql`(select 1 from pg_locks l
  where l.locktype = 'advisory' and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and l.classid = ${workerLockSpace}::oid and l.objid = ${workers.lock}::oid and l.objsubid = 2)`;

/**
 * Frees what dead workers held, whose outcome nobody knows, and asks for a look at it. Any number of processes may do so at
 * the same time. Answers whether any worker had died.
 */
export async function freeOperationsOfDeadWorkers(db: Database, queue: Queue): Promise<boolean> {
  const dead = await db.select({ id: workers.id }).from(workers).where(notExists(lockHeld));
  if (dead.length === 0) return false;
  await removeWorkers(
    db,
    queue,
    dead.map((worker) => worker.id),
  );
  return true;
}

async function removeWorkers(db: Database, queue: Queue, ids: readonly string[]): Promise<void> {
  await db.transaction(async (tx) => {
    const freed = await tx
      .update(operations)
      .set({ status: "waiting", waitsFor: "retry", outcomeUnknown: true, lease: null, workerId: null })
      .where(and(eq(operations.status, "running"), inArray(operations.workerId, [...ids])))
      .returning({ subject: operations.subject, priority: operations.priority });
    await queue.lookAt(
      tx,
      freed.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
    );
    await tx.delete(workers).where(inArray(workers.id, [...ids]));
  });
}

/** Workers that are alive. */
export async function countWorkers(db: Database): Promise<number> {
  const rows = await db.select({ id: workers.id }).from(workers).where(sql`exists ${lockHeld}`);
  return rows.length;
}
