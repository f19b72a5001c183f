import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const databaseHostRow = z.strictObject({
  id,
  name: z.string(),
  host: z.string(),
  port: z.int().default(3306),
  username: z.string(),
  /** Pelican: what its API has to be told of a host before the panel can log in. */
  password: z.string().default("pelicanpass"),
  max_databases: z.int().nullable().default(null),
  /** Pterodactyl: the node that it belongs to. */
  node_id: id.nullable().default(null),
  /** Pelican: the nodes that it belongs to. */
  node_ids: z.array(id).default([]),
  ...timestamps,
});

export const databaseRow = z.strictObject({
  id,
  server_id: id,
  database_host_id: id,
  database: z.string(),
  username: z.string(),
  remote: z.string().default("%"),
  password: z.string(),
  max_connections: z.int().nullable().default(0),
  ...timestamps,
});

export type DatabaseHostRow = z.output<typeof databaseHostRow>;

/** What one has to know to log in to a server of databases. */
export type DatabaseServer = Pick<DatabaseHostRow, "host" | "port" | "username"> &
  Partial<Pick<DatabaseHostRow, "password">>;
export type DatabaseRow = z.output<typeof databaseRow>;
