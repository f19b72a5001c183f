import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

const serverStatus = z.enum(["installing", "install_failed", "reinstall_failed", "suspended", "restoring_backup"]);

export const serverRow = z.strictObject({
  id,
  external_id: z.string().nullable().default(null),
  uuid,
  node_id: id,
  name: z.string(),
  description: z.string().default(""),
  /** null: installed and not busy. This is not the power state. */
  status: serverStatus.nullable().default(null),
  skip_scripts: z.boolean().default(false),
  owner_id: id,
  /** MiB; 0 means unlimited. */
  memory: z.number(),
  /** MiB; -1 means unlimited. */
  swap: z.number().default(0),
  /** MiB; 0 means unlimited. */
  disk: z.number(),
  io: z.number().default(500),
  /** Percent of one core; 0 means unlimited. */
  cpu: z.number().default(0),
  threads: z.string().nullable().default(null),
  oom_disabled: z.boolean().default(true),
  /** The primary one; only in Pelican a server can be without. */
  allocation_id: id.nullable(),
  /** Pterodactyl; null in Pelican, which has no nests. */
  nest_id: id.nullable(),
  egg_id: id,
  startup: z.string(),
  image: z.string(),
  database_limit: z.int().nullable().default(0),
  allocation_limit: z.int().nullable().default(0),
  backup_limit: z.int().default(0),
  /** When the last installation ended. */
  installed_at: z.string().nullable().default(null),
  ...timestamps,
});

export const serverVariableRow = z.strictObject({
  id,
  server_id: id,
  variable_id: id,
  variable_value: z.string().nullable(),
});

export type ServerRow = z.output<typeof serverRow>;
export type ServerVariableRow = z.output<typeof serverVariableRow>;
