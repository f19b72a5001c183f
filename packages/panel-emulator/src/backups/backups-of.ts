import type { PanelState } from "../state/panel-state.ts";
import type { BackupRow } from "../world/rows/backup.ts";

/** The backups of a server that were not deleted. */
export function backupsOf(state: PanelState, serverId: number): Readonly<BackupRow>[] {
  return state.backups.by("server_id", serverId).filter((backup) => backup.deleted_at === null);
}

/** Finished without success; one that is still running has not failed. */
export function isFailed(backup: Readonly<BackupRow>): boolean {
  return backup.completed_at !== null && !backup.is_successful;
}
