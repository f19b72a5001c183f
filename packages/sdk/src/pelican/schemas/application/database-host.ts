import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Node, node } from "./node.ts";
import { type ServerDatabase, serverDatabase } from "./server-database.ts";

/** A database server that the panel creates databases on. Without what was included. */
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
  /** When the host was added. */
  created_at: dateTime,
  /** When the host was last changed. */
  updated_at: dateTime,
});

export type DatabaseHostAttributes = z.infer<typeof databaseHostAttributes>;

/** A database server that the panel creates databases on. With what was included, in its place or beside it. */
export interface DatabaseHost extends DatabaseHostAttributes {
  /** Databases on the host. */
  databases?: ServerDatabase[];
  /** Nodes that the host serves; none when it serves all. */
  nodes?: Node[];
}

/** A database server that the panel creates databases on. With what was included, in its place or beside it. */
export const databaseHost: z.ZodType<DatabaseHost> = databaseHostAttributes.extend({
  get databases() {
    return z.array(serverDatabase).exactOptional();
  },
  get nodes() {
    return z.array(node).exactOptional();
  },
});
