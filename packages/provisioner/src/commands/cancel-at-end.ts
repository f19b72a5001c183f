import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import type { ServiceRow } from "../database/rows.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { type NewEvent, writeEvents } from "../database/write-events.ts";
import type { Service } from "../domain/service.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { CommandRefusedError } from "../errors/command-refused-error.ts";
import { NotCancellableError } from "../errors/not-cancellable-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { dueAtOf } from "../operations/due-at.ts";
import { stateToCome } from "../operations/open-operations.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { GivenBy } from "./given-by.ts";

/**
 * Lets a service end with its paid time. Twice is the same as once.
 * @throws NotFoundError, CommandRefusedError, NotCancellableError
 */
export function cancelAtEnd(context: EngineContext, serviceId: string, by: GivenBy): Promise<Service> {
  return setCancelled(context, serviceId, by, (service, now) => {
    if (service.cancelledAt !== null) return null;
    const { expiresAt } = service;
    if (expiresAt === null || expiresAt <= now) throw new NotCancellableError(serviceId, expiresAt);
    return {
      cancelledAt: now,
      event: serviceEvent("service.cancelled", service, null, { expiresAt: expiresAt.toISOString() }),
    };
  });
}

/** Takes a cancellation back. @throws NotFoundError, CommandRefusedError when the service is ending already */
export function keepService(context: EngineContext, serviceId: string, by: GivenBy): Promise<Service> {
  return setCancelled(context, serviceId, by, (service) =>
    service.cancelledAt === null ? null : { cancelledAt: null, event: serviceEvent("service.kept", service, null, {}) },
  );
}

interface Cancellation {
  readonly cancelledAt: Date | null;
  readonly event: NewEvent;
}

function setCancelled(
  context: EngineContext,
  serviceId: string,
  { actor }: GivenBy,
  decide: (service: ServiceRow, now: Date) => Cancellation | null,
): Promise<Service> {
  return context.database.db.transaction(async (tx: Database) => {
    const now = await databaseNow(tx);
    const [service] = await tx.select().from(services).where(eq(services.id, serviceId)).for("update");
    if (service === undefined) throw new NotFoundError("service", serviceId);
    const state = await stateToCome(tx, service);
    if (state === "terminated" || state === "failed")
      throw new CommandRefusedError(serviceId, "a cancellation or its end", state);
    const decided = decide(service, now);
    if (decided === null) return serviceFromRow(service);
    const { cancelledAt, event } = decided;
    const product = await context.productVersions.get(service.productId, service.productVersion, tx);
    const dueAt = dueAtOf({ ...service, cancelledAt }, product);
    await tx.update(services).set({ cancelledAt, dueAt }).where(eq(services.id, serviceId));
    await writeEvents(tx, [event], actor, now);
    return serviceFromRow({ ...service, cancelledAt });
  });
}
