import { PanelError } from "../../errors/panel-error.ts";
import type { Panel } from "../../panel.ts";
import { syncServer } from "../../servers/suspend-server.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { transferOf } from "./transfer-of.ts";

/**
 * Suspends a server or lifts its suspension; without effect when it already is so. The change is stored before the daemon
 * is asked, and stays whatever comes of that.
 * @throws {PanelError} 409 during a transfer.
 * @throws {DaemonConnectionError} when the daemon does not take over the change.
 */
export async function setSuspended(panel: Panel, server: Readonly<ServerRow>, suspended: boolean): Promise<void> {
  if (suspended === (server.status === "suspended")) return;
  if (transferOf(panel.state, server))
    throw new PanelError(
      "ConflictHttpException",
      409,
      "Cannot toggle suspension status on a server that is currently being transferred.",
    );
  panel.state.servers.update(server.id, { status: suspended ? "suspended" : null, updated_at: panel.now() });
  try {
    await syncServer(panel, server);
  } catch (error) {
    panel.events.emit("unheard", server, suspended);
    throw error;
  }
}
