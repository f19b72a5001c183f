import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import type { OperationRow, ServiceChanges } from "../database/rows.ts";
import { customers, operations, services } from "../database/schema.ts";
import { type NewEvent, writeEvents } from "../database/write-events.ts";
import { LeaseLostError } from "./lease-lost-error.ts";

/** What one transaction of the engine writes about an operation that this worker holds. */
export interface Outcome {
  readonly operation: Partial<OperationRow>;
  readonly service?: ServiceChanges | undefined;
  readonly events: readonly NewEvent[];
  readonly also?: ((tx: Database) => Promise<void>) | undefined;
  /** The operation is no longer in the way of the next one of its subject, or may be looked at again at once. */
  readonly lookAgain: boolean;
}

/**
 * Writes an outcome, if the operation is still held under the lease it was claimed with. The subject's row is taken first,
 * as commands do: so either the command that comes meanwhile is seen here, or it sees the end of this operation.
 *
 * @throws LeaseLostError and writes nothing, if another worker has it.
 */
export async function writeOutcome(
  db: Database,
  queue: Queue,
  held: OperationRow,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    await takeSubject(tx, held, outcome.service);
    const written = await tx
      .update(operations)
      .set(outcome.operation)
      .where(and(eq(operations.id, held.id), eq(operations.lease, held.lease ?? "")))
      .returning({ id: operations.id });
    if (written.length === 0) throw new LeaseLostError(held.id);
    await outcome.also?.(tx);
    await writeEvents(tx, outcome.events, held.actor, now);
    if (outcome.lookAgain) await lookAtNext(tx, queue, held);
  });
}

async function takeSubject(tx: Database, held: OperationRow, changes: ServiceChanges | undefined): Promise<void> {
  if (held.serviceId === null) {
    if (held.customerId !== null)
      await tx.select({ id: customers.id }).from(customers).where(eq(customers.id, held.customerId)).for("update");
  } else if (changes !== undefined && Object.keys(changes).length > 0) {
    await tx.update(services).set(changes).where(eq(services.id, held.serviceId));
  } else {
    await tx.select({ id: services.id }).from(services).where(eq(services.id, held.serviceId)).for("update");
  }
}

async function lookAtNext(tx: Database, queue: Queue, held: OperationRow): Promise<void> {
  const [next] = await tx
    .select({ priority: operations.priority })
    .from(operations)
    .where(and(eq(operations.subject, held.subject), eq(operations.status, "waiting")))
    .orderBy(sql`${operations.number}`)
    .limit(1);
  if (next === undefined) return;
  await queue.lookAt(tx, [{ subject: held.subject, priority: priorityFromNumber(next.priority) }]);
}
