import { and, asc, eq, gt, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow, msUntil } from "../database/database-time.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import { operations } from "../database/schema.ts";

/** A due operation that nobody has taken for so long has probably lost its job. */
const lostAfterMs = 10_000;
const mostAtOnce = 500;

/**
 * Asks for a look at everything that is due: operations whose next try has come, and those that have waited for their turn
 * suspiciously long; after the death of a worker all that wait, since it may have taken their jobs with it. A look too many
 * finds nothing to do. Answers after how many ms the next try comes, null if none is planned.
 */
export async function findDueWork(
  db: Database,
  queue: Queue,
  { afterDeath = false }: { readonly afterDeath?: boolean } = {},
): Promise<number | null> {
  const lostSince = fromNow(afterDeath ? 0 : -lostAfterMs);
  const due = await db
    .select({ subject: operations.subject, priority: operations.priority })
    .from(operations)
    .where(and(waitsForUs, lte(operations.nextTryAt, databaseTime)))
    .orderBy(asc(operations.nextTryAt))
    .limit(mostAtOnce);
  const lost = await db
    .select({ subject: operations.subject, priority: operations.priority })
    .from(operations)
    .where(and(waitsForUs, isNull(operations.nextTryAt), lte(operations.createdAt, lostSince)))
    .orderBy(asc(operations.number))
    .limit(mostAtOnce);
  await queue.lookAt(
    db,
    [...due, ...lost].map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
  const [next] = await db
    .select({ ms: msUntil(sql`min(${operations.nextTryAt})`) })
    .from(operations)
    .where(and(waitsForUs, gt(operations.nextTryAt, databaseTime)));
  return next?.ms ?? null;
}

const waitsForUs = and(
  eq(operations.status, "waiting"),
  or(isNull(operations.waitsFor), ne(operations.waitsFor, "installation")),
);
