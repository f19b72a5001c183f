import { DisplayError } from "../errors/display-error.ts";
import { nodeUsage } from "../nodes/node-usage.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { NodeRow } from "../world/rows/node.ts";

/** What a server needs of a node. */
export interface NodeDemand {
  /** MiB. */
  readonly memory: number;
  /** MiB. */
  readonly disk: number;
  /** Ids of locations; none means all. */
  readonly locations: readonly number[];
}

/** A node with room, and what its servers already take. */
export interface ViableNode {
  readonly node: Readonly<NodeRow>;
  readonly usage: { readonly memory: number; readonly disk: number };
}

/**
 * The public nodes with room, in the order of their ids. Nodes in maintenance count.
 * @throws {DisplayError} 400 when there is none.
 */
export function viableNodes(state: PanelState, demand: NodeDemand): ViableNode[] {
  const viable = state.nodes
    .all()
    .filter(
      (node) => node.public && (demand.locations.length === 0 || demand.locations.includes(node.location_id ?? 0)),
    )
    .map((node) => ({ node, usage: nodeUsage(state, node.id) }))
    .filter(
      ({ node, usage }) =>
        usage.memory + demand.memory <= node.memory * (1 + node.memory_overallocate / 100) &&
        usage.disk + demand.disk <= node.disk * (1 + node.disk_overallocate / 100),
    );
  if (viable.length > 0) return viable;
  throw noViableNode();
}

/** 400: no node has room, or none is on the wanted page. */
export function noViableNode(): DisplayError {
  return new DisplayError(
    "No nodes satisfying the requirements specified for automatic deployment could be found.",
    "NoViableNodeException",
  );
}
