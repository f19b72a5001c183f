import type { SuspensionReason } from "../domain/service.ts";
import type { OperationDefinition, Step } from "./operation-run.ts";
import { knownServer } from "./own-server.ts";
import { isWantedByPool } from "./pool/wanted-by-pool.ts";
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

/** Asked for by somebody, or by the operation that suspends its pool. */
const suspendAsked: Step = {
  name: "suspend",
  async run(run) {
    if (!(await isWantedByPool(run))) return { outcome: "already-done" };
    const isOfPool = "pool" in run.operation.input;
    // It is suspended with its pool, and stays so from now on.
    if (!isOfPool && run.service.state === "suspended" && !isDoubtful(run))
      return { outcome: "done", ...suspended(run, "requested") };
    return suspendStep(isOfPool ? "pool" : "requested").run(run);
  },
};

export const suspendServer: OperationDefinition = { steps: [suspendAsked] };
