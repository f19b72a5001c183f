import { randomUUID } from "node:crypto";
import type { Database } from "../database/database.ts";
import { priorityNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import { subject } from "../database/subject.ts";
import { writeEvents } from "../database/write-events.ts";
import { defaultPriority, type OperationKind, type OperationPriority } from "../domain/operation.ts";
import type { Actor } from "../interface/actor.ts";
import { operationEvent } from "./service-events.ts";

/** An operation to be carried out. */
export interface NewOperation {
  readonly kind: OperationKind;
  readonly serviceId: string | null;
  readonly customerId: string;
  readonly panelId: string | null;
  readonly input: Readonly<Record<string, unknown>>;
  /** @default by the kind */
  readonly priority?: OperationPriority | undefined;
  readonly actor: Actor;
}

/**
 * Stores an operation, tells of it, and asks the queue for a look, all in the caller's transaction. The caller holds the
 * row of the subject, so that operations of one subject get their numbers in the order of the commands.
 */
export async function issueOperation(
  tx: Database,
  queue: Queue,
  operation: NewOperation,
  now: Date,
): Promise<OperationRow> {
  const priority = operation.priority ?? defaultPriority[operation.kind];
  const what =
    operation.serviceId === null ? subject.customer(operation.customerId) : subject.service(operation.serviceId);
  const [row] = await tx
    .insert(operations)
    .values({
      id: randomUUID(),
      subject: what,
      kind: operation.kind,
      status: "waiting",
      serviceId: operation.serviceId,
      customerId: operation.customerId,
      panelId: operation.panelId,
      priority: priorityNumber(priority),
      input: operation.input,
      progress: {},
      steps: [],
      attempts: 0,
      panelRequests: 0,
      waitsFor: "turn",
      outcomeUnknown: false,
      actor: operation.actor,
      createdAt: now,
    })
    .returning();
  if (row === undefined) throw new Error("The database stored an operation and did not answer it");
  await writeEvents(tx, [operationEvent("operation.queued", row, {})], operation.actor, now);
  await queue.lookAt(tx, [{ subject: what, priority }]);
  return row;
}
