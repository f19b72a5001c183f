import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** Something that a role allows. */
export const rolePermission = z.object({
  /** What and on what: `view server`, `viewList node`. */
  name: z.string(),
  created_at: dateTime,
  updated_at: dateTime,
});

export type RolePermission = z.infer<typeof rolePermission>;

/** What administrators may do. Without what was included. */
export const roleAttributes = z.object({
  /** Number of the role; 1 is the root role. */
  id: z.int(),
  /** Name of the role. */
  name: z.string(),
  /** When the role was created, in UTC. */
  created_at: dateTime,
  /** When the role was last changed, in UTC. */
  updated_at: dateTime,
});

export type RoleAttributes = z.infer<typeof roleAttributes>;

/** What administrators may do. With what was included. */
export interface Role extends RoleAttributes {
  /** What the role allows; empty for the root role, which allows everything. */
  permissions?: RolePermission[];
}

/** What administrators may do. With what was included. */
export const role: z.ZodType<Role> = roleAttributes.extend({
  get permissions() {
    return z.array(rolePermission).exactOptional();
  },
});
