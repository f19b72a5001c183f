import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** A backup of the server's files. */
export const backup = z.object({
  /** Identifier of the backup. */
  uuid: z.guid(),
  /** Whether the backup was made. False while it runs. */
  is_successful: z.boolean(),
  /** Whether the backup is protected from deletion. */
  is_locked: z.boolean(),
  /** Name of the backup. */
  name: z.string(),
  /** Patterns of files that are left out. */
  ignored_files: z.array(z.string()),
  /** Checksum of the archive with its kind, `sha1:…`; null while it is made. */
  checksum: z.string().nullable(),
  /** Size of the archive in bytes; 0 while it is made. */
  bytes: z.int(),
  /** When the backup was asked for. */
  created_at: dateTime,
  /** When the backup was finished, with or without success; null while it is made. */
  completed_at: dateTime.nullable(),
});

export type Backup = z.infer<typeof backup>;
