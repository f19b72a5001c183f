import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";

/** Tokens of somebody for a server count no longer; false when the daemon could not be told. */
export async function revokeAccess(panel: Panel, server: Readonly<ServerRow>, userId: number): Promise<boolean> {
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/ws/deny`,
      action: () => void panel.events.emit("accessRevoked", server, userId),
    });
    return true;
  } catch (error) {
    if (error instanceof DaemonConnectionError) return false;
    throw error;
  }
}
