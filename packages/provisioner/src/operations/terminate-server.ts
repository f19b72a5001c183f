import type { OperationDefinition, ServiceRun, Step, StepChanges } from "./operation-run.ts";
import { releasePlace } from "./placement/release-place.ts";
import { serviceEvent } from "./service-events.ts";

/**
 * Deletes the server. One request by the stored number; a server that is gone is success. A service whose creation was
 * given up is looked up first, since a server may have come of it that nobody recorded.
 */
export const deleteStep: Step = {
  name: "delete",
  async run(run) {
    const { panelId } = run.service;
    if (panelId === null) return { outcome: "already-done", ...terminated(run) };
    // An import that was given up has taken nothing over: the server is not ours to delete.
    if (run.service.serverId === null && run.service.importedServerId !== null)
      return { outcome: "already-done", ...terminated(run) };
    const gateway = await run.gateway(panelId);
    const serverId = run.service.serverId ?? (await gateway.findServerByExternalId(run.service.externalId))?.id;
    if (serverId === undefined) return { outcome: "already-done", ...terminated(run) };
    await gateway.deleteServer(serverId);
    return { outcome: "done", ...terminated(run) };
  },
};

/** What is stored once the panel has no server of the service any more: its room and its ports are free again. */
function terminated(run: ServiceRun): StepChanges {
  const changes = { state: "terminated", terminatedAt: run.now(), suspensionReason: null, dueAt: null } as const;
  return {
    service: changes,
    events: [serviceEvent("service.terminated", { ...run.service, ...changes }, run.operation.id, {})],
    also: (tx) => releasePlace(tx, run.service.id, { deleted: run.service.serverId !== null }),
  };
}

export const terminateServer: OperationDefinition = { steps: [deleteStep] };
