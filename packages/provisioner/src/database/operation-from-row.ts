import { type OperationPriority, operationPriorities } from "../domain/operation.ts";
import type { OperationDetails } from "../interface/operations.ts";
import type { OperationRow } from "./rows.ts";
import { stepFromStored } from "./stored-step.ts";

/** The priority as a number, 0 first. */
export function priorityNumber(priority: OperationPriority): number {
  return operationPriorities.indexOf(priority);
}

export function priorityFromNumber(number: number): OperationPriority {
  return operationPriorities[number] ?? "routine";
}

/** The operation as it is answered. Its kind and its input were stored together. */
export function operationFromRow(row: OperationRow): OperationDetails {
  const operation = {
    id: row.id,
    kind: row.kind,
    status: row.status,
    waitsFor: row.status === "waiting" ? (row.waitsFor ?? "turn") : null,
    serviceId: row.serviceId,
    customerId: row.customerId,
    panelId: row.panelId,
    priority: priorityFromNumber(row.priority),
    attempts: row.attempts,
    nextTryAt: row.nextTryAt,
    failure: row.failure,
    steps: row.steps.map(stepFromStored),
    panelRequests: row.panelRequests,
    actor: row.actor,
    input: row.input,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
  };
  return operation as OperationDetails;
}
