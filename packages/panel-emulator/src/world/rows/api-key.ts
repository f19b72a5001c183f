import * as z from "zod";
import { id, moment } from "./columns.ts";

/** What an application key may do with a kind of object: 0 nothing, 1 read, 2 write, 3 both. */
export const accessLevel = z.int().min(0).max(3).default(0);

const apiKeyRow = z.strictObject({
  id,
  user_id: id,
  key_type: z.enum(["application", "account"]),
  /** The public part: prefix and identifier, 16 characters. */
  identifier: z.string().length(16),
  /** The secret part, 32 characters. */
  token: z.string(),
  memo: z.string().nullable(),
  allowed_ips: z.array(z.string()),
  /** By the panel's own names of the kinds of objects. */
  permissions: z.record(z.string(), z.int()),
  last_used_at: z.string().nullable(),
  /** Pelican: when the key stops to be one. */
  expires_at: z.string().nullable(),
  created_at: moment,
});

export type ApiKeyRow = z.output<typeof apiKeyRow>;
