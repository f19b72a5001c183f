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

/** With its pool only that is lifted which came with it. */
const unsuspendAsked: Step = {
  name: "unsuspend",
  async run(run) {
    const isOfPool = "pool" in run.operation.input;
    const { state, suspensionReason } = run.service;
    if (isOfPool && state === "suspended" && suspensionReason !== "pool") return { outcome: "already-done" };
    return unsuspendStep.run(run);
  },
};

export const unsuspendServer: OperationDefinition = { steps: [unsuspendAsked] };
