import { dropDatabase } from "../databases/drop-database.ts";
import { PanelError } from "../errors/panel-error.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** @throws {DaemonConnectionError} when the daemon does not delete the server. */
export async function askDaemonToDelete(panel: Panel, server: Readonly<ServerRow>): Promise<void> {
  await panel.daemon.callServer(server, {
    method: "DELETE",
    path: `/api/servers/${server.uuid}`,
    action: () => {
      panel.daemonServers.mustHave(server);
      panel.installer.abandon(server.uuid);
      panel.transfers.abandon(server.uuid);
      panel.events.emit("deleted", server);
    },
  });
}

/** @param options `force` goes on whatever a database host says. */
export function deleteDatabases(
  panel: Panel,
  server: Readonly<ServerRow>,
  { force }: { readonly force: boolean },
): void {
  for (const database of panel.state.databases.by("server_id", server.id)) {
    try {
      dropDatabase(panel, database);
    } catch (error) {
      if (!force || !(error instanceof PanelError)) throw error;
      panel.state.databases.delete(database.id);
    }
  }
}

/** What belongs to a server goes with it; its allocations become free. */
export function deleteServerRows({ state, installer, transfers }: Panel, serverId: number): void {
  const server = state.servers.get(serverId);
  if (!server) return;
  installer.abandon(server.uuid);
  transfers.abandon(server.uuid);
  for (const allocation of state.allocations.by("server_id", serverId))
    state.allocations.update(allocation.id, { server_id: null });
  for (const schedule of state.schedules.by("server_id", serverId)) {
    for (const task of state.tasks.by("schedule_id", schedule.id)) state.tasks.delete(task.id);
    state.schedules.delete(schedule.id);
  }
  for (const mount of state.mounts.all())
    if (mount.servers.includes(serverId))
      state.mounts.update(mount.id, { servers: mount.servers.filter((id) => id !== serverId) });
  for (const name of ["serverVariables", "subusers", "backups", "transfers"] as const)
    for (const row of state[name].by("server_id", serverId)) state[name].delete(row.id);
  state.servers.delete(serverId);
}
