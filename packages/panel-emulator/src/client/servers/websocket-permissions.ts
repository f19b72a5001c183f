import { permissionsOf } from "../../auth/server-permission.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { UserRow } from "../../world/rows/user.ts";

const forAdministrators = ["admin.websocket.errors", "admin.websocket.install", "admin.websocket.transfer"];

/** The permissions of somebody as the view of a server and tokens for its console tell them. */
export function websocketPermissions(
  state: PanelState,
  user: Readonly<UserRow>,
  server: Readonly<ServerRow>,
): readonly string[] {
  const permissions = permissionsOf(state, user, server);
  return user.root_admin ? [...permissions, ...forAdministrators] : permissions;
}
