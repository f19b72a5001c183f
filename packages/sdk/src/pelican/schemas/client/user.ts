import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** A user as others see it; also the account that the key belongs to. */
export const user = z.object({
  /** Identifier of the user that never changes. */
  uuid: z.guid(),
  /** Login name, in lower case. */
  username: z.string(),
  /** Address of the user, in lower case. */
  email: z.string(),
  /** Language of the panel for this user. */
  language: z.string(),
  /** Address of the picture. */
  image: z.string(),
  /** Whether the user is an administrator of some kind: has a role with a permission. */
  admin: z.boolean(),
  /** Whether the user has the root role. */
  root_admin: z.boolean(),
  /** Whether two-factor authentication is switched on. */
  "2fa_enabled": z.boolean(),
  /** When the user was created. */
  created_at: dateTime,
  /** When the user was last changed. */
  updated_at: dateTime,
});

export type User = z.infer<typeof user>;
