import { databaseTrouble } from "../database/database-trouble.ts";
import { operationEvent } from "../operations/service-events.ts";
import { backOffMs, mostAttempts } from "./back-off.ts";
import type { ClaimedOperation } from "./claim-operations.ts";
import type { EngineContext } from "./engine-context.ts";
import { giveBackClaims } from "./give-back-claims.ts";
import { failureOf } from "./judge-failure.ts";
import { loadSubjects, type Subject } from "./load-runs.ts";

/**
 * Reads what claimed operations are about. Those for which that cannot be read are nobody's again when this resolves, or when
 * their leases end: given back while the database is out of reach, and put off or given up if they themselves are the reason.
 */
export async function loadClaimed(
  context: EngineContext,
  claimed: readonly ClaimedOperation[],
  { installing }: { readonly installing: boolean },
): Promise<ReadonlyMap<string, Subject>> {
  const { db } = context.database;
  const loaded = new Map<string, Subject>();
  const unreadable: (readonly [ClaimedOperation, unknown])[] = [];
  const read = async (some: readonly ClaimedOperation[]) => {
    for (const [id, subject] of await loadSubjects(db, context.productVersions, some)) loaded.set(id, subject);
  };
  try {
    await read(claimed);
  } catch (error) {
    if (databaseTrouble(error)?.kind === "unavailable") {
      context.logger.warn({ error }, "Operations could not be read after they were claimed, and are given back");
      await giveBackClaims(db, claimed, { installing });
      return loaded;
    }
    loaded.clear();
    for (const each of claimed) await read([each]).catch((reason) => unreadable.push([each, reason]));
  }
  const told = new Set(unreadable.map(([{ id }]) => id));
  for (const operation of claimed) {
    if (loaded.has(operation.id) || told.has(operation.id)) continue;
    unreadable.push([operation, new Error("What the operation is about is gone")]);
  }
  for (const [operation, reason] of unreadable) await putAside(context, operation, reason);
  return loaded;
}

async function putAside(context: EngineContext, operation: ClaimedOperation, reason: unknown) {
  const failure = failureOf(reason);
  const { id, kind, attempts, claimedAt } = operation;
  context.logger.error({ operation: id, kind, error: reason }, "What an operation is about could not be read");
  const free = { leaseUntil: null, workerId: null };
  const again = attempts < mostAttempts;
  const nextTryAt = new Date(claimedAt.getTime() + backOffMs(attempts));
  await context.writeOutcome(operation, {
    operation: again
      ? { ...free, status: "waiting", waitsFor: "retry", nextTryAt, failure }
      : { ...free, status: "failed", finishedAt: claimedAt, failure: { ...failure, class: "needs-person" } },
    events: again
      ? [operationEvent("operation.retrying", operation, { failure, nextTryAt: nextTryAt.toISOString() })]
      : [operationEvent("operation.failed", operation, { failure })],
    lookAgain: !again,
    reschedules: false,
    at: claimedAt,
  });
}
