import { and, eq, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { operationEvent } from "../operations/service-events.ts";

/** What is to be claimed, for whom. */
export interface Claim {
  readonly subjects: readonly string[];
  readonly workerId: string;
  readonly now: Date;
  /** Take operations that wait for an installation, and only these. */
  readonly installing?: boolean;
}

/**
 * Takes the first open operation of each subject, if it is due and nobody holds it. Of callers at the same time, in whatever
 * process, exactly one gets each; it gets a lease that is made anew with every claim.
 */
export async function claimOperations(db: Database, claim: Claim): Promise<readonly OperationRow[]> {
  if (claim.subjects.length === 0) return [];
  const heads = db
    .selectDistinctOn([operations.subject], { id: operations.id })
    .from(operations)
    .where(and(inArray(operations.subject, [...claim.subjects]), inArray(operations.status, ["waiting", "running"])))
    .orderBy(operations.subject, operations.number);
  return db.transaction(async (tx) => {
    const claimed = await tx
      .update(operations)
      .set({
        status: "running",
        lease: sql`gen_random_uuid()`,
        workerId: claim.workerId,
        attempts: sql`${operations.attempts} + 1`,
        startedAt: sql`coalesce(${operations.startedAt}, ${claim.now.toISOString()}::timestamptz)`,
        waitsFor: null,
        nextTryAt: null,
      })
      .where(
        and(
          inArray(operations.id, heads),
          eq(operations.status, "waiting"),
          or(isNull(operations.nextTryAt), lte(operations.nextTryAt, claim.now)),
          claim.installing === true
            ? eq(operations.waitsFor, "installation")
            : or(isNull(operations.waitsFor), ne(operations.waitsFor, "installation")),
        ),
      )
      .returning();
    const begun = claimed.filter((operation) => operation.startedAt?.getTime() === claim.now.getTime());
    await writeEvents(
      tx,
      begun.map((operation) => operationEvent("operation.started", operation, {})),
      { kind: "system" },
      claim.now,
    );
    return claimed;
  });
}
