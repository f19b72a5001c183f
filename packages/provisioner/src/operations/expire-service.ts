import type { OperationDefinition, ServiceRun, Step, StepResult } from "./operation-run.ts";
import { serviceEvent } from "./service-events.ts";
import { suspendStep } from "./suspend-server.ts";
import { deleteStep } from "./terminate-server.ts";

/** Does what the product's lifecycle policy wants at expiry. A service that was renewed meanwhile is left alone. */
const expireStep: Step = {
  name: "expire",
  async run(run) {
    const { service, product } = run;
    if (service.expiresAt === null || service.expiresAt > run.now()) return { outcome: "already-done" };
    const result: StepResult = await (product.lifecycle.atExpiry === "terminate"
      ? deleteStep.run(run)
      : product.lifecycle.atExpiry === "suspend" && service.state !== "suspended"
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
