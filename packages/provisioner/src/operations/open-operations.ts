import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { commandRules } from "../domain/command-rules.ts";
import type { ServiceState } from "../domain/service.ts";
import type { Actor } from "../interface/actor.ts";
import { operationEvent } from "./service-events.ts";

/** What is still to be done with a service, in its order. */
export async function openOperations(tx: Database, serviceId: string): Promise<readonly OperationRow[]> {
  return (await openOperationsOf(tx, [serviceId])).get(serviceId) ?? [];
}

/** As {@link openOperations}, of several services. Those with nothing to do are left out. */
export async function openOperationsOf(
  tx: Database,
  serviceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly OperationRow[]>> {
  if (serviceIds.length === 0) return new Map();
  const open = await tx
    .select()
    .from(operations)
    .where(and(inArray(operations.serviceId, [...serviceIds]), inArray(operations.status, ["waiting", "running"])))
    .orderBy(asc(operations.number));
  return Map.groupBy(open, ({ serviceId }) => serviceId ?? "");
}

/** The state that a service has when all of them are done. */
export function stateAfter(state: ServiceState, open: readonly Pick<OperationRow, "kind">[]): ServiceState {
  return open.reduce(
    (reached, { kind }) => (kind === "sync-customer" ? reached : (commandRules[kind].leadsTo ?? reached)),
    state,
  );
}

/** The state that the waiting operations of a service lead to. */
export async function stateToCome(
  tx: Database,
  { id, state }: Pick<ServiceRow, "id" | "state">,
): Promise<ServiceState> {
  return stateAfter(state, await openOperations(tx, id));
}

/** A service that ends needs nothing of what was still to be done with it. */
export async function cancelWaiting(
  tx: Database,
  open: readonly OperationRow[],
  actor: Actor,
  now: Date,
): Promise<void> {
  const waiting = open.filter((operation) => operation.status === "waiting").map((operation) => operation.id);
  if (waiting.length === 0) return;
  const cancelled = await tx
    .update(operations)
    .set({ status: "cancelled", waitsFor: null, nextTryAt: null, finishedAt: now })
    .where(and(inArray(operations.id, waiting), eq(operations.status, "waiting")))
    .returning();
  await writeEvents(
    tx,
    cancelled.map((operation) => operationEvent("operation.cancelled", operation, {})),
    actor,
    now,
  );
}
