import type { OperationDefinition, Step } from "./operation-run.ts";
import { requireServer } from "./require-server.ts";
import { unsuspended } from "./suspension.ts";

/** Lifts a suspension on the panel. One request, without harm when repeated. */
export const unsuspendStep: Step = {
  name: "unsuspend",
  async run(run) {
    const { panelId, serverId } = requireServer(run.service);
    await (await run.gateway(panelId)).unsuspendServer(serverId);
    return { outcome: "done", ...unsuspended(run) };
  },
};

export const unsuspendServer: OperationDefinition = { steps: [unsuspendStep] };
