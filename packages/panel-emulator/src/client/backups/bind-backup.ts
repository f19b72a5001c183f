import { notFound } from "../../errors/http-errors.ts";
import type { RouteParams } from "../../http/router.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { BackupRow } from "../../world/rows/backup.ts";
import type { ServerRow } from "../../world/rows/server.ts";

/** A backup of the server by its uuid; deleted ones are not found. */
export function bindBackup(state: PanelState, params: RouteParams, server: Readonly<ServerRow>): Readonly<BackupRow> {
  const backup = state.backups.first("uuid", (params.backup ?? "").toLowerCase());
  if (backup?.server_id !== server.id || backup.deleted_at !== null) throw notFound();
  return backup;
}
