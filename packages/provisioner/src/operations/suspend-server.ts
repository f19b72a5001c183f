import type { SuspensionReason } from "../domain/service.ts";
import type { OperationDefinition, Step } from "./operation-run.ts";
import { knownServer } from "./own-server.ts";
import { isDoubtful, suspended } from "./suspension.ts";

/** Suspends on the panel. One request while the panel is known to be the one that we know, else two; it takes a suspension twice without harm. */
export function suspendStep(reason: SuspensionReason): Step {
  return {
    name: "suspend",
    async run(run) {
      const { panelId, serverId } = await knownServer(run);
      await (await run.gateway(panelId)).suspendServer(serverId, { doubtful: isDoubtful(run) });
      return { outcome: "done", ...suspended(run, reason) };
    },
  };
}

export const suspendServer: OperationDefinition = { steps: [suspendStep("requested")] };
