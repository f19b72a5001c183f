import type { PanelServer } from "../domain/panel-server.ts";
import type { PanelGateway } from "../panel/panel-gateway.ts";
import type { OperationDefinition, ServiceRun, Step, StepChanges } from "./operation-run.ts";
import { findOrderedServer, findOwnServer } from "./own-server.ts";
import { releasePlace } from "./placement/release-place.ts";
import { serviceEvent } from "./service-events.ts";

/**
 * Deletes the server. Two requests: it is read first, since a deletion cannot be undone and its number may be another server's by
 * now, which is left alone. A server that is gone is success. A service whose creation was given up is looked up by its external
 * id, since a server may have come of it that nobody recorded.
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
    const server = run.service.serverId === null ? await findMadeServer(run, gateway) : await findOwnServer(run);
    if (server === null) return { outcome: "already-done", ...terminated(run) };
    await gateway.deleteServer(server.id);
    return { outcome: "done", ...terminated(run) };
  },
};

/** The server that came of an order without anybody recording it; another one with its external id is not ours to delete. */
async function findMadeServer(run: ServiceRun, gateway: PanelGateway): Promise<PanelServer | null> {
  const found = await findOrderedServer(run, gateway);
  return found === null || found.because !== null ? null : found.server;
}

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
