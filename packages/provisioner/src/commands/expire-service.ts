import { eq } from "drizzle-orm";
import { services } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { CommandResult } from "../interface/services.ts";
import { commandOnService } from "./command-on-service.ts";
import type { GivenBy } from "./given-by.ts";

/** Ends the paid time now: the operation does what the product's lifecycle policy does at expiry. */
export function expireService(context: EngineContext, serviceId: string, by: GivenBy): Promise<CommandResult> {
  return commandOnService(context, {
    serviceId,
    kind: "expire",
    input: {},
    ...by,
    async inTransaction(tx, service, now) {
      const expiresAt = service.expiresAt !== null && service.expiresAt <= now ? service.expiresAt : now;
      await tx.update(services).set({ expiresAt, dueAt: null }).where(eq(services.id, serviceId));
      return { ...service, expiresAt, dueAt: null };
    },
  });
}
