import type { PanelServer } from "../domain/panel-server.ts";
import type { PanelGateway } from "../panel/panel-gateway.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { ServiceRun } from "./operation-run.ts";

/** So many tries the daemon of a node may spoil. Then the server is deleted from the panel, whatever there is of it on the node. */
const spoiltTries = 2;
const refusal = "node_refuses_server";

/**
 * Deletes a server that was read a moment ago. Some panels say that it is done although the daemon of its node has refused, and then
 * nothing tells of what lives on there: such a daemon is waited for. One that has never heard of the server refuses for ever.
 *
 * @throws OperationFailure if the daemon refuses
 */
export async function deleteWithNode(
  { operation: { steps } }: ServiceRun,
  gateway: PanelGateway,
  server: PanelServer,
): Promise<void> {
  const refused = steps.filter(({ failure }) => failure?.code === refusal).length;
  if (refused < spoiltTries && !(await gateway.isOnNode(server))) throw nodeRefuses(server);
  await gateway.deleteServer(server.id);
}

function nodeRefuses({ id, nodeId }: PanelServer): OperationFailure {
  return new OperationFailure({
    class: "retryable",
    code: refusal,
    message: `The daemon of node ${nodeId} answers with an error about server ${id}.`,
    remedy: `Read the daemon's log. It is asked again; if it refuses twice, the server is deleted from the panel, and may have to be removed from the node by hand.`,
  });
}
