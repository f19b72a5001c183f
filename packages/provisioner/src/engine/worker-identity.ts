import { randomInt, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { eq, inArray, notExists, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import type { Session } from "../database/open-database.ts";
import type { Queue } from "../database/queue.ts";
import { operations } from "../database/schema.ts";
import { workerLockSpace } from "../database/worker-lock.ts";
import { workers } from "../database/worker-schema.ts";
import { freeOperations } from "./free-operations.ts";

/** A worker as others know it: by the advisory lock that its session holds. */
export interface WorkerIdentity {
  readonly id: string;
  readonly lock: number;
}

/** Enters a worker. It is alive as long as the session holds its lock, however the process ends. */
export async function registerWorker(db: Database, session: Session): Promise<WorkerIdentity> {
  for (;;) {
    const lock = randomInt(1, 2 ** 31 - 1);
    if (!(await session.tryLock(lock))) continue;
    const id = randomUUID();
    await db.insert(workers).values({ id, lock, host: hostname(), pid: process.pid, startedAt: databaseTime });
    return { id, lock };
  }
}

/** Goes on as the same worker with another session; false if it was taken for dead meanwhile, or its old session lingers. */
export async function resumeWorker(db: Database, session: Session, { id, lock }: WorkerIdentity): Promise<boolean> {
  if (!(await session.tryLock(lock))) return false;
  const known = await db.select({ id: workers.id }).from(workers).where(eq(workers.id, id));
  return known.length > 0;
}

/** Removes a worker that stops. What it has not brought to an end in time is freed as after a death, for others to look at. */
export async function unregisterWorker(db: Database, queue: Queue, { id }: WorkerIdentity): Promise<void> {
  await removeWorkers(db, queue, [id]);
}

/** Whether somebody holds the lock of a worker. */
const lockHeld = sql`(select 1 from pg_locks l
  where l.locktype = 'advisory' and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and l.classid = ${workerLockSpace}::oid and l.objid = ${workers.lock}::oid and l.objsubid = 2)`;

/** Workers whose session is gone: dead, or about to come back with another one. */
export async function findSilentWorkers(db: Database): Promise<ReadonlySet<string>> {
  const silent = await db.select({ id: workers.id }).from(workers).where(notExists(lockHeld));
  return new Set(silent.map(({ id }) => id));
}

/**
 * Frees what dead workers held before their leases end, and asks for a look at it. Any number of processes may do so at the
 * same time.
 */
export async function removeWorkers(db: Database, queue: Queue, ids: readonly string[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(workers).where(inArray(workers.id, [...ids]));
    await freeOperations(tx, queue, inArray(operations.workerId, [...ids]));
  });
}

/** Workers that are alive. */
export async function countWorkers(db: Database): Promise<number> {
  const rows = await db.select({ id: workers.id }).from(workers).where(sql`exists ${lockHeld}`);
  return rows.length;
}
