import { databaseTrouble } from "../database/database-trouble.ts";
import type { Attempt } from "./attempt.ts";
import { backOffMs } from "./back-off.ts";
import type { EngineContext } from "./engine-context.ts";
import { LeaseLostError } from "./lease-lost-error.ts";
import type { Outcome } from "./outcome-writer.ts";

/** So much is left of the lease for the last try itself. */
const lastTryMs = 100;

/**
 * Writes what a try has come to, again and again within its lease while the database does not take it: what the panel has
 * answered is known to nobody else.
 *
 * @throws what the database said, if it will never take this, or when the lease is about to end; LeaseLostError.
 */
export async function keepWriting(context: EngineContext, attempt: Attempt, outcome: Outcome): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      await context.writeOutcome(attempt.operation, outcome);
      if (failures > 1) attempt.lease.keep();
      return;
    } catch (error) {
      if (error instanceof LeaseLostError || databaseTrouble(error)?.kind === "refused") throw error;
      attempt.lease.letRunOut();
      const pauseMs = Math.min(backOffMs(failures), attempt.lease.leftMs - lastTryMs);
      const { id: operation, kind } = attempt.operation;
      if (pauseMs <= 0) {
        context.logger.error({ operation, kind, error }, "What an operation came to could not be written in its lease");
        throw error;
      }
      context.logger.warn({ operation, kind, error }, "What an operation came to could not be written yet");
      await context.clock.wait(pauseMs);
    }
  }
}
