import * as z from "zod";
import { type DatabasePassword, databasePassword } from "../../../schemas/database-password.ts";

/** A database of the server. Without what was included. */
export const databaseAttributes = z.object({
  /** Number of the database. */
  id: z.int(),
  /** Where the database is reached. */
  host: z.object({ address: z.string(), port: z.int() }),
  /** Name of the database, with the prefix `s{server}_`. */
  name: z.string(),
  /** Login, `u{server}_` and ten characters. */
  username: z.string(),
  /** Addresses that may connect; `%` stands for any. */
  connections_from: z.string(),
  /** Most connections at a time; 0 is no limit. Null right after creation. */
  max_connections: z.int().nullable(),
});

export type DatabaseAttributes = z.infer<typeof databaseAttributes>;

/** A database of the server. With what was included, in its place or beside it. */
export interface Database extends DatabaseAttributes {
  /** Password of the login; a null resource without `database.view-password`. */
  password?: DatabasePassword | null;
}

/** A database of the server. With what was included, in its place or beside it. */
export const database: z.ZodType<Database> = databaseAttributes.extend({
  get password() {
    return databasePassword.nullable().exactOptional();
  },
});
