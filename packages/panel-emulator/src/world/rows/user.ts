import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const userRow = z.strictObject({
  id,
  uuid,
  external_id: z.string().nullable().default(null),
  username: z.string(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  language: z.string().default("en"),
  root_admin: z.boolean().default(false),
  "2fa": z.boolean().default(false),
  /** Base32 secret of two-factor authentication, set when it is being or was enabled. */
  totp_secret: z.string().nullable().default(null),
  /** Recovery tokens that have not been used. */
  recovery_tokens: z.array(z.string()).default([]),
  /** In clear text: it is a password of an emulated panel. */
  password: z.string().default("Password123!"),
  /** Pelican: whether the host manages the account, so that its user may not change name, email and password. */
  is_managed_externally: z.boolean().default(false),
  /** Pelican: shown nowhere. */
  timezone: z.string().default("UTC"),
  /** Pelican: ids of roles. */
  roles: z.array(id).default([]),
  ...timestamps,
});

export type UserRow = z.output<typeof userRow>;
