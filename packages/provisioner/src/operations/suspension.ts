import type { SuspensionReason } from "../domain/service.ts";
import type { ServiceRun, StepChanges } from "./operation-run.ts";
import { serviceEvent } from "./service-events.ts";

const certain = { suspensionUncertain: false } as const;

/** Whether an earlier try may have been stored on the panel without the node's daemon knowing of it. */
export function isDoubtful({ outcomeUnknown, service }: ServiceRun): boolean {
  return outcomeUnknown || service.suspensionUncertain;
}

/**
 * What is stored once the panel is known to have the server suspended. Of a suspension that was stored already nothing else is new, save
 * that one for the pool's sake becomes its own when somebody asks for it.
 */
export function suspended(run: ServiceRun, reason: SuspensionReason): StepChanges {
  if (run.service.state === "suspended") {
    const isPools = run.service.suspensionReason === "pool" && reason === "requested";
    return { service: isPools ? { ...certain, suspensionReason: reason } : certain };
  }
  const changes = { ...certain, state: "suspended", suspensionReason: reason, suspendedAt: run.now() } as const;
  return {
    service: changes,
    events: [serviceEvent("service.suspended", { ...run.service, ...changes }, run.operation.id, { reason })],
  };
}

/** What is stored once the panel is known not to have it suspended. */
export function unsuspended(run: ServiceRun): StepChanges {
  if (run.service.state !== "suspended") return { service: certain };
  const changes = { ...certain, state: "active", suspensionReason: null, suspendedAt: null } as const;
  return {
    service: changes,
    events: [serviceEvent("service.unsuspended", { ...run.service, ...changes }, run.operation.id, {})],
  };
}
