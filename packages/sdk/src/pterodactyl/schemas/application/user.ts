import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Server, server } from "./server.ts";

/** A user account of the panel. Without what was included. */
export const userAttributes = z.object({
  /** Number of the user, the one that paths and other objects use. */
  id: z.int(),
  /** Id of this user in another system. Unique; compared without case, accents and trailing spaces. */
  external_id: z.string().nullable(),
  /** Identifier of the user that never changes. */
  uuid: z.guid(),
  /** Login name, always in lower case. */
  username: z.string(),
  /** Address of the user. Unique without regard to case, kept as it was written. */
  email: z.string(),
  /** First name. Required by the API; null only on accounts that were not made through it. */
  first_name: z.string().nullable(),
  /** Last name. Required by the API; null only on accounts that were not made through it. */
  last_name: z.string().nullable(),
  /** Language of the panel for this user; one of those that the panel has installed (`en` on a stock panel). */
  language: z.string(),
  /** Whether the user is an administrator of the panel. */
  root_admin: z.boolean(),
  /** Whether two-factor authentication is switched on. */
  "2fa": z.boolean(),
  /** When the user was created, in UTC. */
  created_at: dateTime,
  /** When the user was last changed, in UTC. */
  updated_at: dateTime,
});

export type UserAttributes = z.infer<typeof userAttributes>;

/** A user account of the panel. With what was included, in its place or beside it. */
export interface User extends UserAttributes {
  /** Servers that the user owns. */
  servers?: Server[];
}

/** A user account of the panel. With what was included, in its place or beside it. */
export const user: z.ZodType<User> = userAttributes.extend({
  get servers() {
    return z.array(server).exactOptional();
  },
});
