import { eq } from "drizzle-orm";
import { services } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { renewBody } from "../http/services.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { dueAtOf } from "../operations/due-at.ts";
import { serviceEvent } from "../operations/service-events.ts";
import { commandOnService } from "./command-on-service.ts";
import { parseInput } from "./parse-input.ts";

/**
 * Sets a new expiry, from this moment on: an expiry that is waiting finds nothing to do. The operation lifts a suspension that
 * was for the expiry.
 */
export async function renewService(
  context: EngineContext,
  serviceId: string,
  options: unknown,
  actor: Actor,
): Promise<CommandResult> {
  const { expiresAt } = parseInput(renewBody, options);
  return commandOnService(context, {
    serviceId,
    kind: "renew",
    input: { expiresAt: expiresAt?.toISOString() ?? null },
    actor,
    async inTransaction(tx, service, now) {
      const product = await context.productVersions.get(service.productId, service.productVersion, tx);
      const renewed = { ...service, expiresAt, remindedUntil: now };
      const changed = { ...renewed, dueAt: dueAtOf(renewed, product) };
      await tx
        .update(services)
        .set({ expiresAt, remindedUntil: now, dueAt: changed.dueAt })
        .where(eq(services.id, serviceId));
      const event = serviceEvent("service.renewed", changed, null, { expiresAt: expiresAt?.toISOString() ?? null });
      await writeEvents(tx, [event], actor, now);
      return changed;
    },
  });
}
