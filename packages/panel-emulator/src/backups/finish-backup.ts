import type { StoredBackup } from "../daemon/backups/backup-store.ts";
import type { DaemonServer } from "../daemon/daemon-server.ts";
import { logDaemonActivity } from "../daemon/log-daemon-activity.ts";
import type { Panel } from "../panel.ts";

/** The daemon reports a finished backup to the panel, and to those who watch the console. */
export function finishBackup(panel: Panel, daemon: DaemonServer, backupId: number, stored: StoredBackup): void {
  const backup = panel.state.backups.get(backupId);
  if (!backup || backup.deleted_at !== null || !daemon.row) return;
  daemon.backups.put(backup.uuid, stored);
  const now = panel.now();
  panel.state.backups.update(backupId, {
    is_successful: true,
    checksum: `sha1:${stored.checksum}`,
    bytes: stored.content.length,
    completed_at: now,
    updated_at: now,
  });
  const properties = { name: backup.name };
  logDaemonActivity(panel, { event: "server:backup.complete", server: daemon.row, properties });
  daemon.console.publish(
    "backup completed",
    JSON.stringify({
      uuid: backup.uuid,
      is_successful: true,
      checksum: stored.checksum,
      checksum_type: "sha1",
      file_size: stored.content.length,
    }),
  );
}
