import { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

const busy = "Cannot execute server reinstall event while another power action is running.";

/**
 * Installs a server again, whatever its state is.
 * @throws {DaemonConnectionError} when the daemon does not begin; the state is then as before.
 */
export async function reinstallServer(panel: Panel, server: Readonly<ServerRow>): Promise<void> {
  const { servers } = panel.state;
  const before = server.status;
  servers.update(server.id, { status: "installing", updated_at: panel.now() });
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/reinstall`,
      action: () => {
        panel.daemonServers.mustHave(server);
        if (panel.daemonServers.of(server).power.isLocked) throw new DaemonResponseError(409, busy);
        panel.events.emit("synced", server);
        panel.installer.start(server, "again");
      },
    });
  } catch (error) {
    if (servers.get(server.id)) servers.update(server.id, { status: before });
    throw error;
  }
}
