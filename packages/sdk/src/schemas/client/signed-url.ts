import * as z from "zod";

/** An address of the daemon, or of the storage of backups, that works without a key for a short time. */
export const signedUrl = z.object({
  /** The address. */
  url: z.url(),
});

export type SignedUrl = z.infer<typeof signedUrl>;
