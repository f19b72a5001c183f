import type { PanelState } from "../state/panel-state.ts";

/** MiB that the servers of a node may use together. */
export function nodeUsage(state: PanelState, nodeId: number): { memory: number; disk: number } {
  let memory = 0;
  let disk = 0;
  for (const server of state.servers.by("node_id", nodeId)) {
    memory += server.memory;
    disk += server.disk;
  }
  return { memory, disk };
}
