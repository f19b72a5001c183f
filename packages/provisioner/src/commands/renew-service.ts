import { and, desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeEvents } from "../database/write-events.ts";
import { type PaidTime, type RenewalTerms, renewed } from "../domain/renewal.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { RenewalConflictError } from "../errors/renewal-conflict-error.ts";
import { renewBody } from "../http/services.ts";
import type { CommandResult } from "../interface/services.ts";
import { dueAtOf } from "../operations/due-at.ts";
import { serviceEvent } from "../operations/service-events.ts";
import { commandOnService } from "./command-on-service.ts";
import type { GivenBy } from "./given-by.ts";
import { parseInput } from "./parse-input.ts";

type RenewInput = z.output<typeof renewBody>;

/**
 * Moves the end of a service, by a period or to an instant, from this moment on: an expiry that is waiting finds nothing to do. The
 * operation lifts a suspension that was for the expiry.
 *
 * Whoever pays wants to stay: a renewal takes a cancellation back.
 *
 * A period is added each time, unless it comes under a reference that was used. An instant that was given before and has been
 * overtaken since is answered with the operation of then, and changes nothing.
 *
 * @throws RenewalConflictError, InvalidInputError for an end in the past
 */
export async function renewService(
  context: EngineContext,
  serviceId: string,
  options: unknown,
  by: GivenBy,
): Promise<CommandResult> {
  const renewal = parseInput(renewBody, options);
  const input = asStored(renewal);
  try {
    return await commandOnService(context, {
      serviceId,
      kind: "renew",
      input,
      ...by,
      adds: "period" in renewal,
      async inTransaction(tx, service, now) {
        const paid = paidTimeAfter(service, renewal, now);
        const product = await context.productVersions.get(service.productId, service.productVersion, tx);
        const changes = { ...paid, remindedUntil: now, cancelledAt: null };
        const changed = { ...service, ...changes };
        const dueAt = dueAtOf(changed, product);
        await tx
          .update(services)
          .set({ ...changes, dueAt })
          .where(eq(services.id, serviceId));
        const expiresAt = paid.expiresAt?.toISOString() ?? null;
        const kept = service.cancelledAt === null ? [] : [serviceEvent("service.kept", changed, null, {})];
        await writeEvents(tx, [serviceEvent("service.renewed", changed, null, { expiresAt }), ...kept], by.actor, now);
        return { ...changed, dueAt };
      },
    });
  } catch (error) {
    const before = error instanceof RenewalConflictError ? await renewedBefore(context, serviceId, input) : null;
    if (before === null) throw error;
    return before;
  }
}

function paidTimeAfter(service: ServiceRow, renewal: RenewInput, now: Date): PaidTime {
  const paid = renewed(service, renewal, now);
  if (paid.ok) return paid.value;
  if (paid.problem.code === "renewal-into-the-past")
    throw new InvalidInputError([{ path: "/expiresAt", ...paid.problem }]);
  throw new RenewalConflictError(service.id, paid.problem);
}

function asStored(renewal: RenewInput): RenewalTerms {
  if ("period" in renewal) return { period: renewal.period };
  const { expiresAt, from } = renewal;
  return {
    expiresAt: expiresAt?.toISOString() ?? null,
    ...(from === undefined ? {} : { from: from?.toISOString() ?? null }),
  };
}

/** The renewal of this service that set this very end. */
async function renewedBefore(
  context: EngineContext,
  serviceId: string,
  input: RenewalTerms,
): Promise<CommandResult | null> {
  const [found] = await context.database.db
    .select({ service: services, operation: operations })
    .from(operations)
    .innerJoin(services, eq(services.id, operations.serviceId))
    .where(
      and(
        eq(operations.serviceId, serviceId),
        eq(operations.kind, "renew"),
        sql`${operations.input} = ${JSON.stringify(input)}::jsonb`,
      ),
    )
    .orderBy(desc(operations.number))
    .limit(1);
  if (found === undefined) return null;
  return { service: serviceFromRow(found.service), operation: operationFromRow(found.operation) };
}
