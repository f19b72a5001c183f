import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const databaseHostRow = z.strictObject({
  id,
  name: z.string(),
  host: z.string(),
  port: z.int().default(3306),
  username: z.string(),
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
export type DatabaseRow = z.output<typeof databaseRow>;
