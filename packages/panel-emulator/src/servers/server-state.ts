import { PanelError } from "../errors/panel-error.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** Whether the first installation is over and did not fail. */
export function isInstalled(server: Readonly<ServerRow>): boolean {
  return server.status !== "installing" && server.status !== "install_failed";
}

/** Why a server cannot be used now, if so: suspension goes before maintenance, installation and restoration. */
export function stateConflict(state: PanelState, server: Readonly<ServerRow>): PanelError | undefined {
  const conflict = (detail: string) => new PanelError("ServerStateConflictException", 409, detail);
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
}
