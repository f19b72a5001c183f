import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { readOwnServer } from "../own-server.ts";
import { requireServer } from "../require-server.ts";
import { serviceEvent } from "../service-events.ts";

/**
 * Runs the egg's installation again. Two requests: files cannot be brought back, so that the server is read first, and has to be
 * the service's. When an earlier try may have begun it, an installation that is under way is the one that was asked for.
 */
export const reinstall: Step = {
  name: "reinstall",
  async run(run) {
    if (run.operation.progress.begun === true) return { outcome: "already-done" };
    const begun = await beginInstallation(run);
    const after = { ...run.service, ...begun.service };
    return {
      ...begun,
      events: [
        ...(begun.events ?? []),
        serviceEvent("service.reinstalled", after, run.operation.id, { egg: run.service.egg }),
      ],
    };
  },
};

/** Tells the panel to install, unless an earlier try did. */
export async function beginInstallation(run: ServiceRun): Promise<StepResult> {
  const { panelId, serverId } = requireServer(run.service);
  const gateway = await run.gateway(panelId);
  const { status } = await readOwnServer(run);
  const underWay = run.outcomeUnknown && status === "installing";
  if (!underWay) await gateway.reinstallServer(serverId);
  const service = { state: "installing" as const };
  return {
    outcome: underWay ? "already-done" : "done",
    service,
    progress: { begun: true },
    events: [
      serviceEvent("service.installing", { ...run.service, ...service }, run.operation.id, { panelId, serverId }),
    ],
  };
}
