import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const backupRow = z.strictObject({
  id,
  server_id: id,
  uuid,
  name: z.string(),
  ignored_files: z.array(z.string()).default([]),
  is_successful: z.boolean().default(true),
  is_locked: z.boolean().default(false),
  /** Pelican: whether a schedule made it. */
  is_scheduled: z.boolean().default(false),
  checksum: z.string().nullable().default(null),
  bytes: z.int().default(0),
  completed_at: z.string().nullable().default(null),
  /** Deleted backups stay, because the throttle on backups counts them. */
  deleted_at: z.string().nullable().default(null),
  ...timestamps,
});

export type BackupRow = z.output<typeof backupRow>;
