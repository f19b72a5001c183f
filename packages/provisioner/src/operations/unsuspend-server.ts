import type { OperationDefinition, Step } from "./operation-run.ts";
import { knownServer } from "./own-server.ts";
import { isDoubtful, unsuspended } from "./suspension.ts";

/** Lifts a suspension on the panel. As {@link suspendServer}. */
export const unsuspendStep: Step = {
  name: "unsuspend",
  async run(run) {
    const { panelId, serverId } = await knownServer(run);
    await (await run.gateway(panelId)).unsuspendServer(serverId, { doubtful: isDoubtful(run) });
    return { outcome: "done", ...unsuspended(run) };
  },
};

export const unsuspendServer: OperationDefinition = { steps: [unsuspendStep] };
