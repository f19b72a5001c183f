import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import { type NewServer, storeServer, tellDaemon } from "../../servers/create-server.ts";
import { insertVariables } from "../../servers/store-variables.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { deleteServer } from "./delete-server.ts";

/**
 * Makes a server and tells its daemon, which begins to install it.
 * @throws {DaemonConnectionError} when the daemon does not take it; nothing is left then.
 */
export async function createServer(panel: Panel, wanted: NewServer): Promise<Readonly<ServerRow>> {
  const { state } = panel;
  const server = storeServer(panel, wanted);
  for (const id of [wanted.columns.allocation_id, ...wanted.additionalAllocations])
    if (id !== null && state.allocations.get(id)) state.allocations.update(id, { server_id: server.id });
  insertVariables(state, server.id, wanted.variables);
  try {
    await tellDaemon(panel, server, wanted);
  } catch (error) {
    if (error instanceof DaemonConnectionError) await deleteServer(panel, server, { force: true });
    throw error;
  }
  return server;
}
