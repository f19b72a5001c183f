import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import type { OperationRow, ServiceChanges } from "../database/rows.ts";
import { customers, operations, services } from "../database/schema.ts";
import { updateRows } from "../database/update-rows.ts";
import { type NewEvent, writeAttributedEvents } from "../database/write-events.ts";
import { LeaseLostError } from "./lease-lost-error.ts";

/** What the engine writes about an operation that this worker holds. */
export interface Outcome {
  readonly operation: Partial<OperationRow>;
  readonly service?: ServiceChanges | undefined;
  readonly events: readonly NewEvent[];
  readonly also?: ((tx: Database) => Promise<void>) | undefined;
  /** The operation is no longer in the way of the next one of its subject, or may be looked at again at once. */
  readonly lookAgain: boolean;
  readonly at: Date;
}

interface HeldOutcome {
  readonly held: OperationRow;
  readonly outcome: Outcome;
}

/**
 * Writes an outcome, if the operation is still held under the lease it was claimed with. Outcomes of the same moment share a
 * transaction.
 *
 * @throws LeaseLostError and writes nothing, if another worker has it.
 */
export type OutcomeWriter = (held: OperationRow, outcome: Outcome) => Promise<void>;

export function createOutcomeWriter(db: Database, queue: Queue): OutcomeWriter {
  const write = inBatches((given: readonly HeldOutcome[]) => db.transaction((tx) => writeOutcomes(tx, queue, given)));
  return async (held, outcome) => {
    if (!(await write({ held, outcome }))) throw new LeaseLostError(held.id);
  };
}

/**
 * Answers of each whether it was still held. The rows of the subjects are taken first, as commands do: so either the command
 * that comes meanwhile is seen here, or it sees the end of this operation.
 */
async function writeOutcomes(tx: Database, queue: Queue, given: readonly HeldOutcome[]): Promise<readonly boolean[]> {
  await takeSubjects(tx, given);
  const held = await stillHeld(tx, given);
  const kept = given.filter((_, at) => held[at]);
  await updateRows(
    tx,
    services,
    ["id"],
    kept.flatMap(({ held: { serviceId }, outcome: { service } }) =>
      serviceId === null || service === undefined ? [] : [{ ...service, id: serviceId }],
    ),
  );
  await updateRows(
    tx,
    operations,
    ["id"],
    kept.map(({ held: { id }, outcome }) => ({ ...outcome.operation, id })),
  );
  for (const { outcome } of kept) await outcome.also?.(tx);
  await writeAttributedEvents(
    tx,
    kept.flatMap(({ held: { actor }, outcome }) =>
      outcome.events.map((event) => ({ ...event, actor, occurredAt: outcome.at })),
    ),
  );
  await lookAtNext(
    tx,
    queue,
    kept.filter(({ outcome }) => outcome.lookAgain).map(({ held: { subject } }) => subject),
  );
  return held;
}

/** In the order of their ids, so that no two transactions wait for each other. */
async function takeSubjects(tx: Database, given: readonly HeldOutcome[]): Promise<void> {
  const alone = given.filter(({ held }) => held.serviceId === null).flatMap(({ held }) => held.customerId ?? []);
  if (alone.length > 0) {
    const wanted = tx.select({ id: customers.id }).from(customers).where(inArray(customers.id, alone));
    await wanted.orderBy(asc(customers.id)).for("update");
  }
  const serviceIds = given.flatMap(({ held }) => held.serviceId ?? []);
  if (serviceIds.length > 0) {
    const wanted = tx.select({ id: services.id }).from(services).where(inArray(services.id, serviceIds));
    await wanted.orderBy(asc(services.id)).for("update");
  }
}

async function stillHeld(tx: Database, given: readonly HeldOutcome[]): Promise<readonly boolean[]> {
  const ids = given.map(({ held }) => held.id);
  const rows = await tx
    .select({ id: operations.id, lease: operations.lease })
    .from(operations)
    .where(inArray(operations.id, ids))
    .orderBy(asc(operations.id))
    .for("update");
  const leases = new Map(rows.map(({ id, lease }) => [id, lease]));
  return given.map(({ held: { id, lease } }) => lease !== null && leases.get(id) === lease);
}

async function lookAtNext(tx: Database, queue: Queue, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  const next = await tx
    .selectDistinctOn([operations.subject], { subject: operations.subject, priority: operations.priority })
    .from(operations)
    .where(and(inArray(operations.subject, [...subjects]), eq(operations.status, "waiting")))
    .orderBy(operations.subject, operations.number);
  await queue.lookAt(
    tx,
    next.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
}
