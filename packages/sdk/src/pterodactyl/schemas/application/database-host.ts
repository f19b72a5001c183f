import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type ServerDatabase, serverDatabase } from "./server-database.ts";

/** A database server that the panel creates databases on. It has no endpoint of its own. Without what was included. */
export const databaseHostAttributes = z.object({
  /** Number of the database host. */
  id: z.int(),
  /** Name of the host. */
  name: z.string(),
  /** Address of the host. */
  host: z.string(),
  /** Port of the host. */
  port: z.int(),
  /** Login that the panel uses. */
  username: z.string(),
  /** Number of the node that the host serves; null when it serves all. */
  node: z.int().nullable(),
  /** When the host was added. */
  created_at: dateTime,
  /** When the host was last changed. */
  updated_at: dateTime,
});

export type DatabaseHostAttributes = z.infer<typeof databaseHostAttributes>;

/** A database server that the panel creates databases on. It has no endpoint of its own. With what was included, in its place or beside it. */
export interface DatabaseHost extends DatabaseHostAttributes {
  /** Databases on the host. */
  databases?: ServerDatabase[];
}

/** A database server that the panel creates databases on. It has no endpoint of its own. With what was included, in its place or beside it. */
export const databaseHost: z.ZodType<DatabaseHost> = databaseHostAttributes.extend({
  get databases() {
    return z.array(serverDatabase).exactOptional();
  },
});
