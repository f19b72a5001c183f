import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const sshKeyRow = z.strictObject({
  id,
  user_id: id,
  name: z.string(),
  fingerprint: z.string(),
  public_key: z.string(),
  ...timestamps,
});

export type SshKeyRow = z.output<typeof sshKeyRow>;
