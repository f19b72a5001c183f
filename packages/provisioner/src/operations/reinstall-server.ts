import type { OperationDefinition, Step } from "./operation-run.ts";
import { readOwnServer } from "./own-server.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";
import { awaitInstallation } from "./steps/await-installation.ts";
import { changeSteps } from "./upgrade-server.ts";

/**
 * Runs the egg's installation again. Two requests: files cannot be brought back, so that the server is read first, and has to be
 * the service's. When an earlier try may have begun it, an installation that is under way is the one that was asked for.
 */
const reinstall: Step = {
  name: "reinstall",
  async run(run) {
    if (run.operation.progress.begun === true) return { outcome: "already-done" };
    const { panelId, serverId } = requireServer(run.service);
    const gateway = await run.gateway(panelId);
    const { status } = await readOwnServer(run);
    const underWay = run.outcomeUnknown && status === "installing";
    if (!underWay) await gateway.reinstallServer(serverId);
    const service = { state: "installing" as const };
    const after = { ...run.service, ...service };
    return {
      outcome: underWay ? "already-done" : "done",
      service,
      progress: { begun: true },
      events: [
        serviceEvent("service.installing", after, run.operation.id, { panelId, serverId }),
        serviceEvent("service.reinstalled", after, run.operation.id, { egg: run.service.egg }),
      ],
    };
  },
};

/** With another egg the server becomes that first; its variables and ports follow the egg. */
export const reinstallServer: OperationDefinition = { steps: [...changeSteps, reinstall, awaitInstallation] };
