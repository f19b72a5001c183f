import { and, eq } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { operations, services } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { OperationNotCancellableError } from "../errors/operation-not-cancellable-error.ts";
import type { Actor } from "../interface/actor.ts";
import type { OperationDetails } from "../interface/operations.ts";
import { operationEvent, serviceEvent } from "../operations/service-events.ts";
import { creationOf, watchCreation } from "../operations/unresolved-creation.ts";

/** Cancels an operation that no worker has begun. One statement decides between this and a worker. */
export async function cancelOperation(context: EngineContext, id: string, actor: Actor): Promise<OperationDetails> {
  return context.database.db.transaction(async (tx) => {
    const now = await databaseNow(tx);
    const [cancelled] = await tx
      .update(operations)
      .set({ status: "cancelled", waitsFor: null, nextTryAt: null, finishedAt: now })
      .where(
        and(
          eq(operations.id, id),
          eq(operations.status, "waiting"),
          eq(operations.attempts, 0),
          eq(operations.waitsFor, "turn"),
        ),
      )
      .returning();
    if (cancelled === undefined) {
      const [found] = await tx.select({ status: operations.status }).from(operations).where(eq(operations.id, id));
      if (found === undefined) throw new NotFoundError("operation", id);
      throw new OperationNotCancellableError(id, found.status);
    }
    const events = [operationEvent("operation.cancelled", cancelled, {})];
    if ((cancelled.kind === "create" || cancelled.kind === "import") && cancelled.serviceId !== null) {
      // The service ends with its order. What an earlier try may have asked of a panel outlives it.
      const [ended] = await tx
        .update(services)
        .set({ state: "terminated", terminatedAt: now, dueAt: null })
        .where(and(eq(services.id, cancelled.serviceId), eq(services.state, "pending")))
        .returning();
      if (ended !== undefined) {
        events.push(serviceEvent("service.terminated", ended, id, {}));
        const creation = await creationOf(tx, ended.id);
        if (creation.outcomeUnknown) await watchCreation(tx, ended.id, creation);
      }
    }
    await writeEvents(tx, events, actor, now);
    return operationFromRow(cancelled);
  });
}
