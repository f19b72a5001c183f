import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** Where people reach the daemon of a server: mostly at the emulator itself, whatever the node says. */
export function daemonAddress({ state, url, daemonSettings }: Panel, server: Readonly<ServerRow>): string {
  const node = state.nodes.get(server.node_id);
  if (!node || daemonSettings.addresses !== "nodes") return url;
  return `${node.scheme}://${node.fqdn}:${node.daemon_connect ?? node.daemon_listen}`;
}
