import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import { askDaemonToDelete, deleteDatabases, deleteServerRows } from "../../servers/delete-server.ts";
import type { ServerRow } from "../../world/rows/server.ts";

/**
 * Deletes a server: first on its daemon, then its databases, then in the panel.
 * @param options `force` goes on whatever the daemon or a database host says.
 * @throws {DaemonConnectionError} when the daemon refuses; one that does not know the server is fine.
 */
export async function deleteServer(
  panel: Panel,
  server: Readonly<ServerRow>,
  { force }: { readonly force: boolean },
): Promise<void> {
  try {
    await askDaemonToDelete(panel, server);
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    if (!force && error.answer?.status !== 404) throw error;
    panel.events.emit("forgotten", server);
  }
  deleteDatabases(panel, server, { force });
  deleteServerRows(panel, server.id);
}
