import type { PanelState } from "../state/panel-state.ts";
import type { UserRow } from "../world/rows/user.ts";
import type { Identity } from "./authenticate.ts";

/** What a route of the application API needs. */
export interface Permission {
  /** A kind of objects, by the name that the panel's keys have for it. */
  readonly resource: string;
  readonly level: "read" | "write";
}

const bits = { read: 1, write: 2 } as const;

/** Whether somebody may use the application API at all: root, or with a role that allows something. */
export function isAdministrator({ roles }: PanelState, user: Readonly<UserRow>): boolean {
  return user.root_admin || user.roles.some((id) => (roles.get(id)?.permissions.length ?? 0) > 0);
}

/** Whether a key may: account keys of root administrators may everything, those of others nothing. */
export function isPermitted({ user, key }: Identity, { resource, level }: Permission): boolean {
  if (key.key_type === "account") return user.root_admin;
  return ((key.permissions[resource] ?? 0) & bits[level]) !== 0;
}
