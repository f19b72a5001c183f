import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import { type NewServer, storeServer, tellDaemon } from "../../servers/create-server.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { deleteServer } from "./delete-server.ts";
import { storeVariables } from "./store-variables.ts";

/**
 * Makes a server and tells its daemon, which begins to install it. A server without a primary allocation gets no other
 * either.
 * @throws {DaemonConnectionError} when the daemon cannot be reached, and nothing is left; when it answers with an error,
 * and the server stays.
 */
export async function createServer(panel: Panel, wanted: NewServer): Promise<Readonly<ServerRow>> {
  const server = storeServer(panel, wanted);
  const { allocation_id } = wanted.columns;
  if (allocation_id !== null)
    for (const id of new Set([allocation_id, ...wanted.additionalAllocations]))
      if (panel.state.allocations.get(id)?.server_id === null)
        panel.state.allocations.update(id, { server_id: server.id });
  storeVariables(panel.state, server.id, wanted.variables);
  try {
    await tellDaemon(panel, server, wanted);
  } catch (error) {
    if (error instanceof DaemonConnectionError) {
      if (error.answer) panel.daemonServers.refused(server);
      else await deleteServer(panel, server, { force: true });
    }
    throw error;
  }
  return server;
}
