import * as z from "zod";
import { id, moment } from "./columns.ts";

/** What an application key may do with a kind of object: 0 nothing, 1 read, 2 write, 3 both. */
const level = z.int().min(0).max(3).default(0);

export const applicationPermissions = z.strictObject({
  r_servers: level,
  r_nodes: level,
  r_allocations: level,
  r_users: level,
  r_locations: level,
  r_nests: level,
  r_eggs: level,
  r_database_hosts: level,
  r_server_databases: level,
});

const apiKeyRow = z.strictObject({
  id,
  user_id: id,
  key_type: z.enum(["application", "account"]),
  /** The public part: prefix and identifier, 16 characters. */
  identifier: z.string().length(16),
  /** The secret part, 32 characters. */
  token: z.string(),
  memo: z.string().nullable(),
  allowed_ips: z.array(z.string()),
  permissions: applicationPermissions,
  last_used_at: z.string().nullable(),
  created_at: moment,
});

export type ApiKeyRow = z.output<typeof apiKeyRow>;
export type ApplicationPermissions = z.output<typeof applicationPermissions>;
