import { and, eq, getTableColumns, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { operationEvent } from "../operations/service-events.ts";

/** What is to be claimed, for whom. */
export interface Claim {
  readonly subjects: readonly string[];
  readonly workerId: string;
  /** How long the claim lasts unless it is extended. */
  readonly leaseMs: number;
  /** Take operations that wait for an installation, and only these. */
  readonly installing?: boolean;
}

/** An operation that is ours. */
export type ClaimedOperation = OperationRow & {
  /** The database's time of the claim. */
  readonly claimedAt: Date;
};

/**
 * Takes the first open operation of each subject, if it is due and nobody holds it. Of callers at the same time, in whatever
 * process, exactly one gets each; it gets a lease,
 * and a fencing number that grows with every claim.
 */
export async function claimOperations(db: Database, claim: Claim): Promise<readonly ClaimedOperation[]> {
  if (claim.subjects.length === 0) return [];
  const heads = db
    .selectDistinctOn([operations.subject], { id: operations.id })
    .from(operations)
    .where(and(inArray(operations.subject, [...claim.subjects]), inArray(operations.status, ["waiting", "running"])))
    .orderBy(operations.subject, operations.number);
  // One instant for all that is claimed: what begins now is told from what had begun by it.
  const moment = db.$with("moment").as(db.select({ now: databaseTime.as("now") }).from(sql`(values (0)) as once`));
  return db.transaction(async (tx) => {
    const rows = await tx
      .with(moment)
      .update(operations)
      .set({
        status: "running",
        workerId: claim.workerId,
        claimedAt: sql`${moment.now}`,
        leaseUntil: sql`${moment.now} + ${claim.leaseMs}::float8 * interval '1 millisecond'`,
        fence: sql`${operations.fence} + 1`,
        attempts: sql`${operations.attempts} + 1`,
        startedAt: sql`coalesce(${operations.startedAt}, ${moment.now})`,
        waitsFor: null,
        nextTryAt: null,
      })
      .from(moment)
      .where(
        and(
          inArray(operations.id, heads),
          eq(operations.status, "waiting"),
          or(isNull(operations.nextTryAt), lte(operations.nextTryAt, moment.now)),
          claim.installing === true
            ? eq(operations.waitsFor, "installation")
            : or(isNull(operations.waitsFor), ne(operations.waitsFor, "installation")),
        ),
      )
      .returning({ ...getTableColumns(operations), claimedAt: moment.now });
    const [first] = rows;
    if (first === undefined) return [];
    const begun = rows.filter(({ startedAt, claimedAt }) => startedAt?.getTime() === claimedAt.getTime());
    await writeEvents(
      tx,
      begun.map((operation) => operationEvent("operation.started", operation, {})),
      { kind: "system" },
      first.claimedAt,
    );
    return rows;
  });
}
