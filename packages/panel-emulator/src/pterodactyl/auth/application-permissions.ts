import * as z from "zod";
import { isPermitted, type Permission } from "../../auth/application-permission.ts";
import type { Identity } from "../../auth/authenticate.ts";
import { accessLevel } from "../../world/rows/api-key.ts";

export const applicationPermissions = z.strictObject({
  r_servers: accessLevel,
  r_nodes: accessLevel,
  r_allocations: accessLevel,
  r_users: accessLevel,
  r_locations: accessLevel,
  r_nests: accessLevel,
  r_eggs: accessLevel,
  r_database_hosts: accessLevel,
  r_server_databases: accessLevel,
});

/** The kinds of objects for which application keys have permissions. */
export type AclResource = keyof z.output<typeof applicationPermissions> extends `r_${infer Resource}`
  ? Resource
  : never;

export function read(resource: AclResource): Permission {
  return { resource: `r_${resource}`, level: "read" };
}

export function write(resource: AclResource): Permission {
  return { resource: `r_${resource}`, level: "write" };
}

/** Whether an include of a kind of object may be shown to somebody. */
export function mayInclude(identity: Identity, resource: AclResource): boolean {
  return isPermitted(identity, read(resource));
}
