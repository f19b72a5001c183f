import * as z from "zod";
import { isPermitted, type Permission } from "../../auth/application-permission.ts";
import type { Identity } from "../../auth/authenticate.ts";
import { accessLevel } from "../../world/rows/api-key.ts";

export const applicationPermissions = z.strictObject({
  server: accessLevel,
  node: accessLevel,
  allocation: accessLevel,
  user: accessLevel,
  egg: accessLevel,
  database_host: accessLevel,
  server_database: accessLevel,
  mount: accessLevel,
  role: accessLevel,
  plugin: accessLevel,
});

/** The kinds of objects for which application keys have permissions. */
export type AclResource = keyof z.output<typeof applicationPermissions>;

export function read(resource: AclResource): Permission {
  return { resource, level: "read" };
}

export function write(resource: AclResource): Permission {
  return { resource, level: "write" };
}

/** Whether an include of a kind of object may be shown to somebody. */
export function mayInclude(identity: Identity, resource: AclResource): boolean {
  return isPermitted(identity, read(resource));
}
