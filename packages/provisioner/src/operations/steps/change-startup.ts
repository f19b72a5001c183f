import type { Failure } from "../../domain/failure.ts";
import { PanelProblem } from "../../panel/panel-problem.ts";
import { refuseBrokenEgg } from "../broken-egg.ts";
import type { PlannedChange } from "../change/planned-change.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { ownServer, plannedServer, readOwnServer } from "../own-server.ts";
import { changeOf, planFor } from "./plan-service-change.ts";

/**
 * Replaces egg, image, start command and variables. One request, harmless when repeated. A refusal is not the end: it is
 * left for the next step, which puts the build back. If the panel contradicts the catalogue, that is read again first.
 */
export const changeStartup: Step = {
  name: "startup",
  async run(run) {
    const change = changeOf(run);
    if (change === null || change.startup === null || refusalOf(run) !== null) return { outcome: "already-done" };
    try {
      return await send(run, change);
    } catch (error) {
      if (!(error instanceof PanelProblem || error instanceof OperationFailure) || mayYetSucceed(error.failure))
        throw error;
      return { outcome: "done", progress: { refused: error.failure } };
    }
  },
};

/** Why the panel did not take the start-up side; null if it did, or was not asked yet. */
export function refusalOf(run: ServiceRun): Failure | null {
  return (run.operation.progress.refused as Failure | undefined) ?? null;
}

async function send(run: ServiceRun, change: PlannedChange): Promise<StepResult> {
  const { panelId, serverId } = await plannedServer(run);
  const gateway = await run.gateway(panelId);
  if (change.startup === null) return { outcome: "already-done" };
  try {
    ownServer(run, await gateway.updateStartup(serverId, change.startup));
    return { outcome: "done" };
  } catch (error) {
    if (error instanceof PanelProblem) await refuseBrokenEgg(run, error, change.startup.eggId);
    if (!(error instanceof PanelProblem && error.kind === "invalid")) throw error;
    await run.catalogue.refresh(panelId);
    const { startup } = await planFor(run, await readOwnServer(run));
    if (startup === null || JSON.stringify(startup) === JSON.stringify(change.startup)) throw error;
    ownServer(run, await gateway.updateStartup(serverId, startup));
    return { outcome: "done", progress: { change: { ...change, startup } } };
  }
}

function mayYetSucceed({ class: failureClass }: Failure): boolean {
  return failureClass === "retryable" || failureClass === "unknown-outcome";
}
