import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { BackupRow } from "../../../world/rows/backup.ts";

export const backupTransformer: ClientTransformer<Readonly<BackupRow>> = {
  object: "backup",
  attributes: (backup) => ({
    uuid: backup.uuid,
    is_successful: backup.is_successful,
    is_locked: backup.is_locked,
    is_scheduled: backup.is_scheduled,
    name: backup.name,
    ignored_files: backup.ignored_files,
    checksum: backup.checksum,
    bytes: backup.bytes,
    created_at: backup.created_at,
    completed_at: backup.completed_at,
  }),
};
