import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Role, role } from "./role.ts";
import { type Server, server } from "./server.ts";

/** A user account of the panel. Without what was included. */
export const userAttributes = z.object({
  /** Number of the user, the one that paths and other objects use. */
  id: z.int(),
  /** Id of this user in another system. Unique. */
  external_id: z.string().nullable(),
  /** Whether another system keeps the account. */
  is_managed_externally: z.boolean(),
  /** Identifier of the user that never changes. */
  uuid: z.guid(),
  /** Login name, in lower case. */
  username: z.string(),
  /** Address of the user, in lower case. */
  email: z.string(),
  /** Language of the panel for this user. */
  language: z.string(),
  /** Whether the user has the root role. */
  root_admin: z.boolean(),
  /** Whether two-factor authentication is switched on. */
  "2fa_enabled": z.boolean(),
  /** The same as `2fa_enabled`. */
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
  /** Roles of the user. */
  roles?: Role[];
}

/** A user account of the panel. With what was included, in its place or beside it. */
export const user: z.ZodType<User> = userAttributes.extend({
  get servers() {
    return z.array(server).exactOptional();
  },
  get roles() {
    return z.array(role).exactOptional();
  },
});
