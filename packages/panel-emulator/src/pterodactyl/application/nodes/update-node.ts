import { DaemonConnectionError } from "../../../daemon/daemon-connection-error.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import type { Panel } from "../../../panel.ts";
import type { NodeRow } from "../../../world/rows/node.ts";

/**
 * Changes a node and sends its daemon the new configuration. The change stays even when the daemon cannot be reached,
 * which is then the error.
 */
export async function updateNode(
  panel: Panel,
  node: Readonly<NodeRow>,
  changes: Partial<NodeRow>,
): Promise<Readonly<NodeRow>> {
  const before = { scheme: node.scheme, daemon_listen: node.daemon_listen };
  const changed = panel.state.nodes.update(node.id, { ...changes, updated_at: panel.now() });
  try {
    await panel.daemon.call({
      node: { ...changed, ...before },
      method: "POST",
      path: "/api/update",
      action: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    throw new DisplayError(
      "The daemon configuration <strong>has been updated</strong>, however there was an error encountered while attempting to automatically update the configuration file on the Daemon. You will need to manually update the configuration file (config.yml) for the daemon to apply these changes.",
      "ConfigurationNotPersistedException",
    );
  }
  return changed;
}
