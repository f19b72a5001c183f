import type { SuspensionReason } from "../domain/service.ts";
import type { OperationDefinition, ServiceRun, Step, StepChanges } from "./operation-run.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";

/** Suspends on the panel. One request; the panel takes it twice without harm, so nothing has to be read before. */
export function suspendStep(reason: SuspensionReason): Step {
  return {
    name: "suspend",
    async run(run) {
      const { panelId, serverId } = requireServer(run.service);
      await (await run.gateway(panelId)).suspendServer(serverId);
      return { outcome: "done", ...suspended(run, reason) };
    },
  };
}

/** What is stored once the panel has confirmed a suspension. Of one that was stored already nothing else is new. */
function suspended(run: ServiceRun, reason: SuspensionReason): StepChanges {
  const known = { suspensionUncertain: false } as const;
  if (run.service.state === "suspended") return { service: known };
  const changes = { ...known, state: "suspended", suspensionReason: reason, suspendedAt: run.now() } as const;
  return {
    service: changes,
    events: [serviceEvent("service.suspended", { ...run.service, ...changes }, run.operation.id, { reason })],
  };
}

export const suspendServer: OperationDefinition = { steps: [suspendStep("requested")] };
