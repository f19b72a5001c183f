import { and, asc, eq, gt, isNotNull, isNull, lte, not, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow, msUntil } from "../database/database-time.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import { operations, panels } from "../database/schema.ts";

/** A due operation that nobody has taken for so long has probably lost its job. */
const lostAfterMs = 10_000;
const mostAtOnce = 500;

export interface FindDueWorkOptions {
  /** A worker has died. @default false */
  readonly afterDeath?: boolean;
  /** What has waited so long for a panel is looked at although the panel is held still. */
  readonly panelPatienceMs: number;
}

/**
 * Asks for a look at everything that is due: operations whose next try has come, and those that have waited for their turn
 * suspiciously long; after the death of a worker all that wait, since it may have taken their jobs with it. A look too many
 * finds nothing to do. Answers after how many ms the next try comes, null if none is planned.
 */
export async function findDueWork(
  db: Database,
  queue: Queue,
  { afterDeath = false, panelPatienceMs }: FindDueWorkOptions,
): Promise<number | null> {
  const goesOn = and(
    eq(operations.status, "waiting"),
    or(
      isNull(operations.waitsFor),
      notInArray(operations.waitsFor, ["installation", "panel"]),
      and(eq(operations.waitsFor, "panel"), waitsForNoRelease(panelPatienceMs)),
    ),
  );
  const lostSince = fromNow(afterDeath ? 0 : -lostAfterMs);
  const due = await db
    .select({ subject: operations.subject, priority: operations.priority })
    .from(operations)
    .where(and(goesOn, lte(operations.nextTryAt, databaseTime)))
    .orderBy(asc(operations.nextTryAt))
    .limit(mostAtOnce);
  const lost = await db
    .select({ subject: operations.subject, priority: operations.priority })
    .from(operations)
    .where(and(goesOn, isNull(operations.nextTryAt), lte(operations.createdAt, lostSince)))
    .orderBy(asc(operations.number))
    .limit(mostAtOnce);
  await queue.makeSureOfLooks(
    db,
    [...due, ...lost].map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
  const [next] = await db
    .select({ ms: msUntil(sql`min(${operations.nextTryAt})`) })
    .from(operations)
    .where(and(goesOn, gt(operations.nextTryAt, databaseTime)));
  return next?.ms ?? null;
}

/** No release of a panel will tell it to go on: none is held, it waits for a time of its own, or it has waited long enough. */
function waitsForNoRelease(panelPatienceMs: number) {
  const held = sql`exists (select 1 from ${panels} where ${panels.hold} is not null
    and (${panels.id} = ${operations.panelId} or ${operations.panelId} is null))`;
  return or(isNotNull(operations.nextTryAt), lte(operations.panelAwaitedSince, fromNow(-panelPatienceMs)), not(held));
}
