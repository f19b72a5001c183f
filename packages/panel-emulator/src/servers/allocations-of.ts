import type { PanelState } from "../state/panel-state.ts";
import type { AllocationRow } from "../world/rows/allocation.ts";

/** The allocations of a node in the order of the database's index: by address and port. */
export function allocationsOfNode(state: PanelState, nodeId: number): Readonly<AllocationRow>[] {
  return state.allocations.by("node_id", nodeId).sort(byAddress);
}

/** The allocations of a server in the order of their ids. */
export function allocationsOfServer(state: PanelState, serverId: number): Readonly<AllocationRow>[] {
  return state.allocations.by("server_id", serverId);
}

function byAddress(a: Readonly<AllocationRow>, b: Readonly<AllocationRow>): number {
  if (a.ip !== b.ip) return a.ip < b.ip ? -1 : 1;
  return a.port - b.port;
}
