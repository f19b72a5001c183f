import type { OperationDefinition, Step } from "./operation-run.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";

/** Lifts a suspension on the panel. One request, without harm when repeated. */
export const unsuspendStep: Step = {
  name: "unsuspend",
  async run(run) {
    const { panelId, serverId } = requireServer(run.service);
    await (await run.gateway(panelId)).unsuspendServer(serverId);
    const known = { suspensionUncertain: false } as const;
    if (run.service.state !== "suspended") return { outcome: "done", service: known };
    const changes = { ...known, state: "active", suspensionReason: null, suspendedAt: null } as const;
    return {
      outcome: "done",
      service: changes,
      events: [serviceEvent("service.unsuspended", { ...run.service, ...changes }, run.operation.id, {})],
    };
  },
};

export const unsuspendServer: OperationDefinition = { steps: [unsuspendStep] };
