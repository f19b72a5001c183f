import { PanelError } from "../errors/panel-error.ts";
import type { ServerManners } from "../flavour/flavour.ts";
import { isInstalled } from "../servers/server-state.ts";

const conflict = (detail: string) => new PanelError("ServerStateConflictException", 409, detail);

/** Suspension goes before maintenance, installation and restoration. */
export const busyServers: ServerManners = {
  conflict: (state, server) => {
    if (server.status === "suspended")
      return conflict("This server is currently suspended and the functionality requested is unavailable.");
    if (state.nodes.get(server.node_id)?.maintenance_mode)
      return conflict(
        "The node of this server is currently under maintenance and the functionality requested is unavailable.",
      );
    if (!isInstalled(server))
      return conflict("This server has not yet completed its installation process, please try again later.");
    if (server.status === "restoring_backup")
      return conflict("This server is currently restoring from a backup, please try again later.");
    return undefined;
  },
  /** Everybody may look at a server; administrators may watch an installation. */
  opensBusy: (state, { operation, server, user }) => {
    if (operation === "getServer") return true;
    const isClosed = server.status === "suspended" || state.nodes.get(server.node_id)?.maintenance_mode === true;
    return operation === "getWebsocketCredentials" && user.root_admin && !isClosed;
  },
};
