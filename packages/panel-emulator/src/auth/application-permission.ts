import type { ApiKeyRow, ApplicationPermissions } from "../world/rows/api-key.ts";
import type { Identity } from "./authenticate.ts";

/** The kinds of objects for which application keys have permissions. */
export type AclResource = keyof ApplicationPermissions extends `r_${infer Resource}` ? Resource : never;

/** What a route of the application API needs. */
export interface Permission {
  readonly resource: AclResource;
  readonly level: "read" | "write";
}

export function read(resource: AclResource): Permission {
  return { resource, level: "read" };
}

export function write(resource: AclResource): Permission {
  return { resource, level: "write" };
}

const bits = { read: 1, write: 2 } as const;

/** Whether a key may: account keys of administrators may everything. */
export function isPermitted(key: Readonly<ApiKeyRow>, permission: Permission): boolean {
  if (key.key_type === "account") return true;
  return (key.permissions[`r_${permission.resource}`] & bits[permission.level]) !== 0;
}

/** Whether an include of a kind of object may be shown to somebody. */
export function mayInclude({ user, key }: Identity, resource: AclResource): boolean {
  return key.key_type === "account" ? user.root_admin : isPermitted(key, read(resource));
}
