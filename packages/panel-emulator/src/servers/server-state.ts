import type { ServerRow } from "../world/rows/server.ts";

/** Whether the first installation is over and did not fail. */
export function isInstalled(server: Readonly<ServerRow>): boolean {
  return server.status !== "installing" && server.status !== "install_failed";
}
