import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import { dropDatabase } from "../databases/drop-database.ts";
import { PanelError } from "../errors/panel-error.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

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
    await panel.daemon.callServer(server, {
      method: "DELETE",
      path: `/api/servers/${server.uuid}`,
      action: () => {
        panel.installer.abandon(server.uuid);
        panel.events.emit("deleted", server);
      },
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    if (!force && error.answer?.status !== 404) throw error;
  }
  for (const database of panel.state.databases.by("server_id", server.id)) {
    try {
      dropDatabase(panel, database);
    } catch (error) {
      if (!force || !(error instanceof PanelError)) throw error;
      panel.state.databases.delete(database.id);
    }
  }
  deleteRows(panel, server.id);
}

/** What belongs to a server goes with it; its allocations become free. */
function deleteRows({ state, installer }: Panel, serverId: number): void {
  const server = state.servers.get(serverId);
  if (!server) return;
  installer.abandon(server.uuid);
  for (const allocation of state.allocations.by("server_id", serverId))
    state.allocations.update(allocation.id, { server_id: null });
  for (const schedule of state.schedules.by("server_id", serverId)) {
    for (const task of state.tasks.by("schedule_id", schedule.id)) state.tasks.delete(task.id);
    state.schedules.delete(schedule.id);
  }
  for (const name of ["serverVariables", "subusers", "backups"] as const)
    for (const row of state[name].by("server_id", serverId)) state[name].delete(row.id);
  state.servers.delete(serverId);
}
