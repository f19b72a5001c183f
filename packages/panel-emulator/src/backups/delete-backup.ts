import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import { DisplayError } from "../errors/display-error.ts";
import type { Panel } from "../panel.ts";
import type { BackupRow } from "../world/rows/backup.ts";
import type { ServerRow } from "../world/rows/server.ts";

/**
 * Deletes a backup on the daemon and in the panel. One that the daemon does not know is fine.
 * @throws {DisplayError} 400 for a locked one.
 */
export async function deleteBackup(
  panel: Panel,
  server: Readonly<ServerRow>,
  backup: Readonly<BackupRow>,
): Promise<void> {
  if (backup.is_locked && backup.is_successful && backup.completed_at !== null)
    throw new DisplayError("Cannot delete a backup that is marked as locked.", "BackupLockedException");
  try {
    await panel.daemon.callServer(server, {
      method: "DELETE",
      path: `/api/servers/${server.uuid}/backup/${backup.uuid}`,
      action: () => void panel.daemonServers.of(server).backups.delete(backup.uuid),
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    const isForgotten = panel.flavour.backups.failedOnesNeedNoDaemon && !backup.is_successful;
    if (!isForgotten && error.answer?.status !== 404) throw error;
  }
  panel.state.backups.update(backup.id, { deleted_at: panel.now() });
}
