import { inputOf } from "./input-of.ts";
import type { OperationDefinition, Step } from "./operation-run.ts";
import { ownServer, readOwnServer } from "./own-server.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";

/** Renames on the panel. Two requests: the panel replaces the details, so owner and description are read before; the external id goes along. */
const rename: Step = {
  name: "rename",
  async run(run) {
    const { panelId, serverId } = requireServer(run.service);
    const { name } = inputOf(run.operation, "rename");
    const gateway = await run.gateway(panelId);
    const { userId, description } = await readOwnServer(run);
    const details = { name, userId, description, externalId: run.service.externalId };
    ownServer(run, await gateway.updateDetails(serverId, details));
    return {
      outcome: "done",
      service: { name },
      events: [serviceEvent("service.renamed", run.service, run.operation.id, { name })],
    };
  },
};

export const renameServer: OperationDefinition = { steps: [rename] };
