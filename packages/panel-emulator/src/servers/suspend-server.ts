import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/**
 * Suspends a server or lifts its suspension; without effect when it already is so. The state before is not kept: lifting
 * gives a normal server.
 * @throws {DaemonConnectionError} when the daemon does not take over the change, which is then undone.
 */
export async function setSuspended(panel: Panel, server: Readonly<ServerRow>, suspended: boolean): Promise<void> {
  if (suspended === (server.status === "suspended")) return;
  const { servers } = panel.state;
  const now = panel.now();
  servers.update(server.id, { status: suspended ? "suspended" : null, updated_at: now });
  try {
    await syncServer(panel, server);
  } catch (error) {
    if (servers.get(server.id)) servers.update(server.id, { status: suspended ? null : "suspended", updated_at: now });
    throw error;
  }
}

/** Tells the daemon to read the server's configuration again. */
export async function syncServer(panel: Panel, server: Readonly<ServerRow>): Promise<void> {
  await panel.daemon.callServer(server, {
    method: "POST",
    path: `/api/servers/${server.uuid}/sync`,
    asksBack: true,
    action: () => {
      panel.daemonServers.mustHave(server);
      panel.events.emit("synced", server);
    },
  });
}
