import * as z from "zod";
import { dateTime } from "../date-time.ts";

/** A file or directory of the server. */
export const fileObject = z.object({
  /** Name without the directory. */
  name: z.string(),
  /** Permissions in words: `-rw-r--r--`. */
  mode: z.string(),
  /** Permissions in octal digits: `644`. */
  mode_bits: z.string(),
  /** Size in bytes. */
  size: z.int(),
  /** False for a directory. */
  is_file: z.boolean(),
  /** Whether it is a symbolic link. */
  is_symlink: z.boolean(),
  /** Kind of content, as the daemon detected it; `inode/directory` for a directory. */
  mimetype: z.string(),
  /** When the file was created, in the time zone of the node. */
  created_at: dateTime,
  /** When the file was last changed, in the time zone of the node. */
  modified_at: dateTime,
});

export type FileObject = z.infer<typeof fileObject>;
