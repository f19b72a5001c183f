import { isDeepStrictEqual } from "node:util";
import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import type { NodeRow } from "../../world/rows/node.ts";
import { nodeDefaults } from "./node-defaults.ts";

/** The node as the answer shows it: with the wish, or as it was because its daemon failed. */
export interface NodeUpdate {
  readonly shown: Readonly<NodeRow>;
  readonly reachedDaemon: boolean;
}

/**
 * Changes a node and sends its daemon the new configuration. A daemon that cannot be reached does not matter to the change,
 * one that answers with an error undoes it, and neither is told.
 */
export async function updateNode(panel: Panel, node: Readonly<NodeRow>, wish: Partial<NodeRow>): Promise<NodeUpdate> {
  const before = { ...node };
  const stored = Object.fromEntries(Object.entries(wish).filter(([column, value]) => !isDefault(column, value)));
  const changed = panel.state.nodes.update(node.id, { ...stored, updated_at: panel.now() });
  const address = { scheme: before.scheme, daemon_listen: before.daemon_listen, daemon_connect: before.daemon_connect };
  try {
    await panel.daemon.call({
      node: { ...changed, ...address },
      method: "POST",
      path: "/api/update",
      action: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    if (error.answer && panel.state.nodes.get(node.id)) panel.state.nodes.update(node.id, before);
    return { shown: { ...before, fqdn: wish.fqdn ?? before.fqdn }, reachedDaemon: false };
  }
  return { shown: { ...changed, ...wish }, reachedDaemon: true };
}

function isDefault(column: string, value: unknown): boolean {
  return (
    Object.hasOwn(nodeDefaults, column) && isDeepStrictEqual(nodeDefaults[column as keyof typeof nodeDefaults], value)
  );
}
