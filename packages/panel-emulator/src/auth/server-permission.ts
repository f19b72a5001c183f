import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
import type { UserRow } from "../world/rows/user.ts";

/** Whether somebody may know of a server: the owner, a subuser, an administrator. */
export function canAccess(state: PanelState, user: Readonly<UserRow>, server: Readonly<ServerRow>): boolean {
  return user.root_admin || user.id === server.owner_id || subuserOf(state, user, server) !== undefined;
}

/** Whether somebody may do something with a server, such as `control.start`. */
export function hasPermission(
  state: PanelState,
  user: Readonly<UserRow>,
  server: Readonly<ServerRow>,
  permission: string,
): boolean {
  if (user.root_admin || user.id === server.owner_id) return true;
  return subuserOf(state, user, server)?.permissions.includes(permission) ?? false;
}

/** All permissions of somebody for a server; `["*"]` for the owner and administrators. */
export function permissionsOf(
  state: PanelState,
  user: Readonly<UserRow>,
  server: Readonly<ServerRow>,
): readonly string[] {
  if (user.root_admin || user.id === server.owner_id) return ["*"];
  return subuserOf(state, user, server)?.permissions ?? [];
}

function subuserOf(state: PanelState, user: Readonly<UserRow>, server: Readonly<ServerRow>) {
  return state.subusers.by("server_id", server.id).find((subuser) => subuser.user_id === user.id);
}
