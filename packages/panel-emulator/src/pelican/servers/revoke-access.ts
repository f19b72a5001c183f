import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";

/** Tells the daemon that somebody may use a server no longer. The panel does that in its queue: whether it works does not matter. */
export async function revokeAccess(panel: Panel, server: Readonly<ServerRow>, userId: number): Promise<boolean> {
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: "/api/deauthorize-user",
      action: () => void panel.events.emit("accessRevoked", server, userId),
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
  }
  return true;
}
