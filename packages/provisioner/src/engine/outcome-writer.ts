import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import type { Queue } from "../database/queue.ts";
import type { OperationRow, ServiceChanges, ServiceRow } from "../database/rows.ts";
import { customers, operations, services } from "../database/schema.ts";
import { subject } from "../database/subject.ts";
import { updateRows } from "../database/update-rows.ts";
import { type NewEvent, writeAttributedEvents } from "../database/write-events.ts";
import { dueAtOf } from "../operations/due-at.ts";
import { LeaseLostError } from "./lease-lost-error.ts";

/** What the engine writes about an operation that this worker holds. */
export interface Outcome {
  readonly operation: Partial<OperationRow>;
  readonly service?: ServiceChanges | undefined;
  readonly events: readonly NewEvent[];
  readonly also?: ((tx: Database) => Promise<void>) | undefined;
  /** The operation is no longer in the way of the next one of its subject, or may be looked at again at once. */
  readonly lookAgain: boolean;
  /** The lifecycle policy says anew when it has to look at the service. */
  readonly reschedules: boolean;
  readonly at: Date;
}

export interface OutcomeWriterParts {
  readonly db: Database;
  readonly queue: Queue;
  readonly productVersions: ProductVersions;
}

interface HeldOutcome {
  readonly held: OperationRow;
  readonly outcome: Outcome;
}

/**
 * Writes an outcome, if the operation is still held under the fencing number it was claimed with. Outcomes of the same moment share a
 * transaction.
 *
 * @throws LeaseLostError and writes nothing, if another worker has it.
 */
export type OutcomeWriter = (held: OperationRow, outcome: Outcome) => Promise<void>;

export function createOutcomeWriter({ db, queue, productVersions }: OutcomeWriterParts): OutcomeWriter {
  const write = inBatches((given: readonly HeldOutcome[]) =>
    db.transaction((tx) => writeOutcomes({ db: tx, queue, productVersions }, given)),
  );
  return async (held, outcome) => {
    if (!(await write({ held, outcome }))) throw new LeaseLostError(held.id);
  };
}

/**
 * Answers of each whether it was still held. The rows of the subjects are taken first, as commands do: so either the command
 * that comes meanwhile is seen here, or it sees the end of this operation.
 */
async function writeOutcomes(
  { db: tx, queue, productVersions }: OutcomeWriterParts,
  given: readonly HeldOutcome[],
): Promise<readonly boolean[]> {
  const rows = await takeSubjects(tx, given);
  const held = await stillHeld(tx, given);
  const kept = given.filter((_, at) => held[at]);
  const changed: (ServiceChanges & { readonly id: string })[] = [];
  for (const { held, outcome } of kept) {
    const row = rows.get(held.serviceId ?? "");
    if (row === undefined) continue;
    const { reschedules, service = {} } = outcome;
    const after = { ...row, ...withoutUndefined(service) };
    const { productId, productVersion } = after;
    const dueAt = reschedules ? dueAtOf(after, await productVersions.get(productId, productVersion, tx)) : undefined;
    changed.push({ ...service, ...(dueAt === undefined ? {} : { dueAt }), id: row.id });
  }
  await updateRows(tx, services, ["id"], changed);
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
  await wakePools(
    tx,
    queue,
    kept.flatMap(({ held: { serviceId }, outcome }) => {
      const poolId = outcome.lookAgain ? rows.get(serviceId ?? "")?.poolId : null;
      return poolId ?? [];
    }),
  );
  return held;
}

/** Pools before their servers, and in the order of their ids, so that no two transactions wait for each other. Answers the services as they stand. */
async function takeSubjects(tx: Database, given: readonly HeldOutcome[]): Promise<ReadonlyMap<string, ServiceRow>> {
  const alone = given.filter(({ held }) => held.serviceId === null).flatMap(({ held }) => held.customerId ?? []);
  if (alone.length > 0) {
    const wanted = tx.select({ id: customers.id }).from(customers).where(inArray(customers.id, alone));
    await wanted.orderBy(asc(customers.id)).for("update");
  }
  const serviceIds = given.flatMap(({ held }) => held.serviceId ?? []);
  if (serviceIds.length === 0) return new Map();
  const wanted = tx.select().from(services).where(inArray(services.id, serviceIds));
  const rows = await wanted.orderBy(sql`${services.poolId} is not null`, asc(services.id)).for("update");
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a row looks like after changes: those that are undefined change nothing. */
function withoutUndefined(changes: ServiceChanges): ServiceChanges {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

async function stillHeld(tx: Database, given: readonly HeldOutcome[]): Promise<readonly boolean[]> {
  const ids = given.map(({ held }) => held.id);
  const rows = await tx
    .select({ id: operations.id, fence: operations.fence, status: operations.status })
    .from(operations)
    .where(inArray(operations.id, ids))
    .orderBy(asc(operations.id))
    .for("update");
  const fences = new Map(rows.map(({ id, fence, status }) => [id, status === "running" ? fence : null]));
  return given.map(({ held: { id, fence } }) => fences.get(id) === fence);
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

/** An operation on a pool that waits for its servers looks at them when one of them is done with something. */
async function wakePools(tx: Database, queue: Queue, poolIds: readonly string[]): Promise<void> {
  if (poolIds.length === 0) return;
  const woken = await tx
    .update(operations)
    .set({ nextTryAt: null })
    .where(
      and(
        inArray(operations.subject, [...new Set(poolIds)].map(subject.service)),
        eq(operations.status, "waiting"),
        eq(operations.waitsFor, "servers"),
      ),
    )
    .returning({ subject: operations.subject, priority: operations.priority });
  await queue.lookAt(
    tx,
    woken.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
}
