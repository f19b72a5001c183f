import { and, eq, gt, inArray, notInArray, or } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow, priorityFromNumber } from "../database/operation-from-row.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { mayMakeMore } from "../domain/command-rules.ts";
import { beyondBudget, nothingClaimed } from "../domain/pool/budget.ts";
import { indifferentSince } from "../domain/retry-rules.ts";
import { canTransition } from "../domain/service-transitions.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { OperationNotRetryableError } from "../errors/operation-not-retryable-error.ts";
import { PoolBudgetExceededError } from "../errors/pool-budget-exceeded-error.ts";
import { keepGrantOf } from "../grants/use-grant.ts";
import type { Actor } from "../interface/actor.ts";
import type { OperationDetails } from "../interface/operations.ts";
import { type ClaimedServer, claimsIn, takenBy } from "../operations/pool/claims.ts";
import { holdPoolOf } from "../operations/pool/hold-pool.ts";
import { operationEvent } from "../operations/service-events.ts";
import { installationFailures } from "../operations/steps/await-installation.ts";
import { requireActive } from "./command-on-service.ts";

/**
 * Tries a failed operation again, with fresh attempts, if nothing that was asked for after it is still to be done, or has been
 * done and decides about the same. The operation that makes a service may be tried again as long as the service has failed.
 */
export async function retryOperation(context: EngineContext, id: string, actor: Actor): Promise<OperationDetails> {
  return context.database.db.transaction(async (tx) => {
    const [found] = await tx.select().from(operations).where(eq(operations.id, id));
    if (found === undefined) throw new NotFoundError("operation", id);
    let replaces = or(
      inArray(operations.status, ["waiting", "running"]),
      and(eq(operations.status, "succeeded"), notInArray(operations.kind, [...indifferentSince[found.kind]])),
    );
    const pool = found.serviceId !== null && mayMakeMore.has(found.kind) ? await holdPoolOf(tx, found.serviceId) : null;
    if (pool !== null) await requireActive(tx, pool);
    const claimedBefore = pool === null ? [] : await claimsIn(tx, context.productVersions, pool.id);
    if (found.serviceId !== null) {
      const [service] = await tx.select().from(services).where(eq(services.id, found.serviceId)).for("update");
      const makesTheService = found.kind === "create" || found.kind === "import";
      // A creation begins from where it stood: with a server it goes on installing, without one it is sold only.
      const from = service?.serverId == null ? "pending" : "installing";
      if (service?.state === "failed" && makesTheService && canTransition("failed", from)) {
        // What was done since, a renewal for example, made no server, and what waits goes on after it.
        replaces = eq(operations.status, "running");
        await tx.update(services).set({ state: from }).where(eq(services.id, service.id));
      }
    }
    const [later] = await tx
      .select({ kind: operations.kind, status: operations.status })
      .from(operations)
      .where(and(eq(operations.subject, found.subject), gt(operations.number, found.number), replaces))
      .limit(1);
    if (later !== undefined) {
      throw new OperationNotRetryableError(
        id,
        `${later.kind} came after it and is ${later.status === "succeeded" ? "done" : later.status}`,
      );
    }
    const [again] = await tx
      .update(operations)
      .set({
        status: "waiting",
        waitsFor: "turn",
        attempts: 0,
        nextTryAt: null,
        finishedAt: null,
        ...afresh(found, await databaseNow(tx)),
      })
      .where(and(eq(operations.id, id), eq(operations.status, "failed")))
      .returning();
    await keepGrantOf(tx, id);
    if (again === undefined) throw new OperationNotRetryableError(id, `it is ${found.status}`);
    if (pool !== null) {
      const claimed = await claimsIn(tx, context.productVersions, pool.id);
      refuseMore(pool, claimedBefore, claimed);
    }
    await writeEvents(tx, [operationEvent("operation.queued", again, {})], actor, await databaseNow(tx));
    await context.queue.lookAt(tx, [{ subject: again.subject, priority: priorityFromNumber(again.priority) }]);
    return operationFromRow(again);
  });
}

/**
 * A creation goes on where it stood, with all its tries; where its installation failed, that is begun again. Everything else looks at
 * the server again before it does anything.
 */
function afresh({ kind, progress, failure }: OperationRow, now: Date): Partial<OperationRow> {
  const retriedAt = now.toISOString();
  if (kind !== "create") return { progress: { retriedAt } };
  const installsAgain =
    failure !== null && installationFailures.has(failure.code) ? { installed: false, begun: false } : {};
  return { progress: { ...progress, timesMade: 0, retriedAt, ...installsAgain } };
}

/** A change that was given up, and took nothing since, takes of its pool again. @throws PoolBudgetExceededError */
function refuseMore(
  { id, budget }: ServiceRow,
  before: readonly ClaimedServer[],
  after: readonly ClaimedServer[],
): void {
  if (budget === null) return;
  const [taken, wanted] = [takenBy(before), takenBy(after)];
  const excess = beyondBudget(budget, nothingClaimed, wanted).filter(({ budget: name }) => wanted[name] > taken[name]);
  if (excess.length > 0) throw new PoolBudgetExceededError(id, excess);
}
