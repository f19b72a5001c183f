import { isKnownMissing } from "../database/known-missing.ts";
import { isServerOf } from "../domain/server-identity.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { deleteWithNode } from "./delete-with-node.ts";
import type { OperationDefinition, ServiceRun, Step, StepResult } from "./operation-run.ts";
import { findOrderedServer, orderOf, serverReplaced } from "./own-server.ts";
import { releasePlace } from "./placement/release-place.ts";
import { isWantedByPool } from "./pool/wanted-by-pool.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";
import { creationOf, watchCreation } from "./unresolved-creation.ts";

/** Ends the service with its server, whether that is known or may yet be made. */
export const deleteStep: Step = {
  name: "delete",
  async run(run) {
    const { serverId, importedServerId } = run.service;
    if (serverId !== null) return deleteKnown(run);
    // An import that was given up has taken nothing over: the server is not ours to delete.
    return importedServerId === null ? deleteMade(run) : terminated(run, { deleted: false });
  },
};

/**
 * Two requests: the server is read first, since a deletion cannot be undone and its number may be another server's by now, which
 * is left alone, and the panel compared first. A server that is gone is success. Three on panels whose word about a deletion is not
 * enough.
 */
async function deleteKnown(run: ServiceRun): Promise<StepResult> {
  const { panelId, serverId } = requireServer(run.service);
  const gateway = await run.gateway(panelId);
  const server = await gateway.findServer(serverId);
  if (server === null) return terminated(run, { deleted: true });
  if (!isServerOf(server, run.service)) {
    if (!run.outcomeUnknown && !(await isKnownMissing(run.db, run.service.id)))
      throw serverReplaced(run.service, server);
    return terminated(run, { deleted: false });
  }
  await deleteWithNode(run, gateway, server);
  return { ...terminated(run, { deleted: true }), outcome: "done" };
}

/**
 * A creation that did not end well may have made a server that nobody recorded: it is looked for by its external id on every panel
 * that was asked. As long as a panel may bring it yet, the service is watched beyond its end.
 */
async function deleteMade(run: ServiceRun): Promise<StepResult> {
  const creation = await creationOf(run.db, run.service.id);
  let deleted = false;
  for (const panelId of creation.panelIds) {
    try {
      const gateway = await run.gateway(panelId);
      const found = await findOrderedServer(orderOf(run), gateway);
      if (found === null || found.because !== null) continue;
      await deleteWithNode(run, gateway, found.server);
      deleted = true;
    } catch (error) {
      const isGone = error instanceof NotFoundError;
      // Whoever watches asks again; the customer does not have to wait for that.
      if (!isGone && !(creation.outcomeUnknown && isSilence(error))) throw error;
    }
  }
  const { also, ...ended } = terminated(run, { deleted });
  return {
    ...ended,
    outcome: deleted ? "done" : "already-done",
    async also(tx) {
      await also?.(tx);
      if (creation.outcomeUnknown) await watchCreation(tx, run.service.id, creation);
    },
  };
}

function isSilence(error: unknown): boolean {
  return error instanceof PanelProblem && error.kind === "panel-down";
}

/** What is stored once the panel has no server of the service any more, as far as is known: its room and its ports are free again. */
function terminated(run: ServiceRun, { deleted }: { readonly deleted: boolean }): StepResult {
  const changes = { state: "terminated", terminatedAt: run.now(), suspensionReason: null, dueAt: null } as const;
  return {
    outcome: "already-done",
    service: changes,
    events: [serviceEvent("service.terminated", { ...run.service, ...changes }, run.operation.id, {})],
    also: (tx) => releasePlace(tx, run.service.id, { deleted }),
  };
}

const terminateAsked: Step = {
  name: "delete",
  run: async (run) => ((await isWantedByPool(run)) ? deleteStep.run(run) : { outcome: "already-done" }),
};

export const terminateServer: OperationDefinition = { steps: [terminateAsked] };
