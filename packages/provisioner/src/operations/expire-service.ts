import { endsWithTerm } from "../domain/lifecycle/next-action.ts";
import { expiryOf } from "./expiry-of.ts";
import type { OperationDefinition, ServiceRun, Step, StepResult } from "./operation-run.ts";
import { serviceEvent } from "./service-events.ts";
import { suspendStep } from "./suspend-server.ts";
import { deleteStep } from "./terminate-server.ts";
import { unsuspendStep } from "./unsuspend-server.ts";

/**
 * Does what the product's lifecycle policy wants at expiry. A service that was renewed meanwhile is left alone, save that a
 * suspension is lifted which an earlier try may have made.
 */
const expireStep: Step = {
  name: "expire",
  async run(run) {
    const { service, product } = run;
    const atExpiry = expiryOf(run);
    if (atExpiry === null || service.expiresAt === null) {
      const suspends = !endsWithTerm(product.lifecycle, service) && product.lifecycle.atExpiry === "suspend";
      const mayBeSuspended = run.outcomeUnknown && suspends && service.state === "active";
      return mayBeSuspended ? unsuspendStep.run(run) : { outcome: "already-done" };
    }
    const isSuspended = service.state === "suspended" && !service.suspensionUncertain;
    const result: StepResult = await (atExpiry === "terminate"
      ? deleteStep.run(run)
      : atExpiry === "suspend" && !isSuspended
        ? suspendStep("expired").run(run)
        : { outcome: "already-done" as const });
    return withExpiredEvent(run, result, service.expiresAt);
  },
};

function withExpiredEvent(run: ServiceRun, result: StepResult, expiresAt: Date): StepResult {
  const after = { ...run.service, ...result.service };
  const expired = serviceEvent("service.expired", after, run.operation.id, { expiresAt: expiresAt.toISOString() });
  return { ...result, events: [expired, ...(result.events ?? [])] };
}

export const expireService: OperationDefinition = { steps: [expireStep] };
