import type { PanelState } from "../state/panel-state.ts";

/** What the servers of a node may use together: MiB, and percent of cores. */
export interface NodeUsage {
  readonly memory: number;
  readonly disk: number;
  readonly cpu: number;
}

export function nodeUsage(state: PanelState, nodeId: number): NodeUsage {
  let [memory, disk, cpu] = [0, 0, 0];
  for (const server of state.servers.by("node_id", nodeId)) {
    memory += server.memory;
    disk += server.disk;
    cpu += server.cpu;
  }
  return { memory, disk, cpu };
}
