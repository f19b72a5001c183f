import * as z from "zod";
import { type DatabasePassword, databasePassword } from "../../../schemas/database-password.ts";
import { dateTime } from "../../../schemas/date-time.ts";
import { type DatabaseHost, databaseHost } from "./database-host.ts";

/** A database of a server on a database host. Without what was included. */
export const serverDatabaseAttributes = z.object({
  /** Number of the database. */
  id: z.int(),
  /** Number of the server. */
  server: z.int(),
  /** Number of the database host. */
  host: z.int(),
  /** Name of the database, with the prefix `s{server}_`. */
  database: z.string(),
  /** Login, `u{server}_` and ten characters. */
  username: z.string(),
  /** Addresses that may connect; `%` stands for any. */
  remote: z.string(),
  /** Most connections at a time; 0 is no limit. Null right after creation. */
  max_connections: z.int().nullable(),
  /** When the database was created. */
  created_at: dateTime,
  /** When the database was last changed. */
  updated_at: dateTime,
});

export type ServerDatabaseAttributes = z.infer<typeof serverDatabaseAttributes>;

/** A database of a server on a database host. With what was included, in its place or beside it. */
export interface ServerDatabase extends Omit<ServerDatabaseAttributes, "host"> {
  /** Password of the login. */
  password?: DatabasePassword;
  /** Host of the database. */
  host: number | DatabaseHost;
}

/** A database of a server on a database host. With what was included, in its place or beside it. */
export const serverDatabase: z.ZodType<ServerDatabase> = serverDatabaseAttributes.extend({
  get password() {
    return databasePassword.exactOptional();
  },
  get host() {
    return z.union([serverDatabaseAttributes.shape.host, databaseHost]);
  },
});
