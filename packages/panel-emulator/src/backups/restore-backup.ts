import { BackupStore } from "../daemon/backups/backup-store.ts";
import { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import { logDaemonActivity } from "../daemon/log-daemon-activity.ts";
import type { Panel } from "../panel.ts";
import type { BackupRow } from "../world/rows/backup.ts";
import type { ServerRow } from "../world/rows/server.ts";

/**
 * Begins to put a backup back; the server is busy until the daemon is done.
 * @param truncate Whether everything else is deleted first.
 * @throws {DaemonConnectionError} when the daemon does not begin; the state is then as before.
 */
export async function restoreBackup(
  panel: Panel,
  server: Readonly<ServerRow>,
  backup: Readonly<BackupRow>,
  truncate: boolean,
): Promise<void> {
  const { servers } = panel.state;
  servers.update(server.id, { status: "restoring_backup", updated_at: panel.now() });
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/backup/${backup.uuid}/restore`,
      action: () => begin(panel, server, backup, truncate),
    });
  } catch (error) {
    if (servers.get(server.id)?.status === "restoring_backup") servers.update(server.id, { status: null });
    throw error;
  }
}

async function begin(
  panel: Panel,
  server: Readonly<ServerRow>,
  backup: Readonly<BackupRow>,
  truncate: boolean,
): Promise<void> {
  const daemon = panel.daemonServers.of(server);
  const stored = daemon.backups.get(backup.uuid);
  if (!stored) throw new DaemonResponseError(404, "The requested backup was not found on this server.");
  const putBack = await BackupStore.unpack(stored);
  daemon.power.handle("kill");
  panel.clock.schedule(panel.daemonSettings.restoreMs, () => {
    if (!daemon.row) return;
    if (truncate) daemon.files.tree.clear();
    putBack(daemon.files.tree);
    if (daemon.row.status === "restoring_backup")
      panel.state.servers.update(server.id, { status: null, updated_at: panel.now() });
    const properties = { name: backup.name };
    logDaemonActivity(panel, { event: "server:backup.restore-complete", server: daemon.row, properties });
    daemon.console.daemonLine("Completed server restoration from local backup.");
    daemon.console.publish("backup restore completed", "");
  });
}
