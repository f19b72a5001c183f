import { BackupStore } from "../daemon/backups/backup-store.ts";
import { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import type { DaemonServer } from "../daemon/daemon-server.ts";
import { logDaemonActivity } from "../daemon/log-daemon-activity.ts";
import type { Panel } from "../panel.ts";
import type { BackupRow } from "../world/rows/backup.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** A running server is stopped before, with a kill after this time. */
const stopWithinMs = 120_000;

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
  const { paths, putBack } = await BackupStore.unpack(stored);
  daemon.power.shutDown(stopWithinMs, () => {
    daemon.process.schedule(panel.daemonSettings.restoreMs, () => {
      if (!daemon.row) return;
      if (truncate) daemon.files.tree.clear();
      putBack(daemon.files.tree);
      for (const path of paths) daemon.console.publish("daemon message", `(restoring): ${path}`);
      finish(panel, daemon, daemon.row, backup.name);
    });
  });
}

function finish(panel: Panel, daemon: DaemonServer, server: Readonly<ServerRow>, name: string): void {
  if (server.status === "restoring_backup")
    panel.state.servers.update(server.id, { status: null, updated_at: panel.now() });
  logDaemonActivity(panel, { event: "server:backup.restore-complete", server, properties: { name } });
  daemon.console.publish("daemon message", "Completed server restoration from local backup.");
  daemon.console.publish("backup restore completed", "");
}
