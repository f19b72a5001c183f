import { randomUUID } from "node:crypto";
import type { Database } from "../database/database.ts";
import { priorityFromNumber, priorityNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import { subject } from "../database/subject.ts";
import { writeAttributedEvents } from "../database/write-events.ts";
import { defaultPriority, type OperationKind, type OperationPriority } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";
import type { Actor } from "../interface/actor.ts";
import { operationEvent } from "./service-events.ts";

/** An operation to be carried out. */
export interface NewOperation<Kind extends OperationKind = OperationKind> {
  readonly kind: Kind;
  readonly serviceId: string | null;
  readonly customerId: string;
  readonly panelId: string | null;
  readonly input: OperationInput<Kind>;
  /** @default by the kind */
  readonly priority?: OperationPriority | undefined;
  readonly actor: Actor;
  readonly reference?: string | undefined;
}

/** Stores one operation; see {@link issueOperations}. */
export async function issueOperation<Kind extends OperationKind>(
  tx: Database,
  queue: Queue,
  operation: NewOperation<Kind>,
  now: Date,
): Promise<OperationRow> {
  const [row] = await issueOperations(tx, queue, [operation], now);
  if (row === undefined) throw new Error("The database stored an operation and did not answer it");
  return row;
}

/**
 * Stores operations, tells of them, and asks the queue for a look, all in the caller's transaction. The caller holds the rows
 * of the subjects, so that operations of one subject get their numbers in the order of the commands.
 */
export async function issueOperations(
  tx: Database,
  queue: Queue,
  issued: readonly NewOperation[],
  now: Date,
): Promise<readonly OperationRow[]> {
  if (issued.length === 0) return [];
  const rows = await tx
    .insert(operations)
    .values(issued.map((operation) => newRow(operation, now)))
    .returning();
  const inOrder = rows.toSorted((one, other) => one.number - other.number);
  await writeAttributedEvents(
    tx,
    inOrder.map((row) => ({ ...operationEvent("operation.queued", row, {}), actor: row.actor, occurredAt: now })),
  );
  await queue.lookAt(
    tx,
    inOrder.map((row) => ({ subject: row.subject, priority: priorityFromNumber(row.priority) })),
  );
  return inOrder;
}

function newRow({ kind, serviceId, customerId, panelId, input, priority, actor, reference }: NewOperation, now: Date) {
  return {
    id: randomUUID(),
    subject: serviceId === null ? subject.customer(customerId) : subject.service(serviceId),
    kind,
    status: "waiting" as const,
    serviceId,
    customerId,
    panelId,
    priority: priorityNumber(priority ?? defaultPriority[kind]),
    input,
    progress: {},
    steps: [],
    attempts: 0,
    panelRequests: 0,
    waitsFor: "turn" as const,
    outcomeUnknown: false,
    actor,
    reference: reference ?? null,
    createdAt: now,
  };
}
