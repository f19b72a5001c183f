import * as z from "zod";

/** What keeps a server from being used; null when nothing does. Not the power state. */
export const serverStatus = z
  .enum(["installing", "install_failed", "reinstall_failed", "suspended", "restoring_backup"])
  .nullable();

export type ServerStatus = z.infer<typeof serverStatus>;
