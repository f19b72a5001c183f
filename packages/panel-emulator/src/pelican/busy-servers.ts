import { PanelError } from "../errors/panel-error.ts";
import type { ServerManners } from "../flavour/flavour.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { transferOf } from "./servers/transfer-of.ts";

const conflict = (detail: string) => new PanelError("ServerStateConflictException", 409, detail);

/** Whether the last installation is over and did not fail; one that failed again counts as well. */
export function isInstalled({ status }: Readonly<ServerRow>): boolean {
  return status !== "installing" && status !== "install_failed" && status !== "reinstall_failed";
}

/** Why a server cannot be moved now, if so. */
export function transferConflict(state: PanelState, server: Readonly<ServerRow>): PanelError | undefined {
  const isBusy = !isInstalled(server) || server.status === "restoring_backup" || transferOf(state, server);
  return isBusy ? conflict(reasonOf(state, server)) : undefined;
}

/** The panel's words for the state of a server: the first that fits. */
function reasonOf(state: PanelState, server: Readonly<ServerRow>): string {
  if (server.status === "suspended")
    return "This server is currently suspended and the functionality requested is unavailable.";
  if (state.nodes.get(server.node_id)?.maintenance_mode)
    return "The node of this server is currently under maintenance and the functionality requested is unavailable.";
  if (!isInstalled(server))
    return "This server has not yet completed its installation process, please try again later.";
  if (server.status === "restoring_backup")
    return "This server is currently restoring from a backup, please try again later.";
  return "This server is currently being transferred to a new machine, please try again later.";
}

/** What root administrators may do in every state. */
const openToAdministrators = new Set([
  "getWebsocketCredentials",
  "listFiles",
  "getFileContents",
  "getFileDownloadUrl",
  "renameFiles",
  "copyFile",
  "writeFile",
  "compressFiles",
  "decompressFile",
  "deleteFiles",
  "createFolder",
  "chmodFiles",
  "pullFile",
  "getFileUploadUrl",
]);

export const busyServers: ServerManners = {
  conflict: (state, server) => {
    const isBusy =
      server.status === "suspended" ||
      state.nodes.get(server.node_id)?.maintenance_mode ||
      !isInstalled(server) ||
      server.status === "restoring_backup" ||
      transferOf(state, server);
    return isBusy ? conflict(reasonOf(state, server)) : undefined;
  },
  opensBusy: (_state, { operation, user }) =>
    operation === "getServer" || (user.root_admin && openToAdministrators.has(operation)),
};
