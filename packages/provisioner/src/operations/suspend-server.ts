import type { SuspensionReason } from "../domain/service.ts";
import type { OperationDefinition, Step } from "./operation-run.ts";
import { requireServer } from "./require-server.ts";
import { suspended } from "./suspension.ts";

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

export const suspendServer: OperationDefinition = { steps: [suspendStep("requested")] };
