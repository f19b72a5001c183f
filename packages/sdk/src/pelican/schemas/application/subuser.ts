import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { permissionList } from "../../../schemas/permission.ts";
import { type Server, server } from "./server.ts";
import { type User, user } from "./user.ts";

/** A user whom the owner of a server lets in. Without what was included. */
export const subuserAttributes = z.object({
  /** Number of the subuser. */
  id: z.int(),
  /** Number of the user. */
  user_id: z.int(),
  /** Number of the server. */
  server_id: z.int(),
  /** What the subuser may do. */
  permissions: permissionList.nullable(),
  /** When the subuser was added, in UTC. */
  created_at: dateTime,
  /** When the subuser was last changed, in UTC. */
  updated_at: dateTime,
});

export type SubuserAttributes = z.infer<typeof subuserAttributes>;

/** A user whom the owner of a server lets in. With what was included, in its place or beside it. */
export interface Subuser extends SubuserAttributes {
  /** The user. */
  user?: User;
  /** The server. */
  server?: Server | null;
}

/** A user whom the owner of a server lets in. With what was included, in its place or beside it. */
export const subuser: z.ZodType<Subuser> = subuserAttributes.extend({
  get user() {
    return user.exactOptional();
  },
  get server() {
    return server.nullable().exactOptional();
  },
});
