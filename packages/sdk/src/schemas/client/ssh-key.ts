import * as z from "zod";
import { dateTime } from "../date-time.ts";

/** A public key for SFTP. */
export const sshKey = z.object({
  /** Name of the key. */
  name: z.string(),
  /** SHA-256 fingerprint, in base 64. */
  fingerprint: z.string(),
  /** The key in PKCS #8 form, whatever form it was sent in. */
  public_key: z.string(),
  /** When the key was added. */
  created_at: dateTime,
});

export type SshKey = z.infer<typeof sshKey>;
