import { type NodeUsage, nodeUsage } from "../../nodes/node-usage.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { NodeRow } from "../../world/rows/node.ts";

/** What a server needs of a node: MiB, and percent of cores. */
export type NodeDemand = NodeUsage;

/** The public nodes with room, in the order of their ids. Nodes in maintenance count. Any of the tags is enough; none means all. */
export function viableNodes(state: PanelState, demand: NodeDemand, tags: readonly string[]): Readonly<NodeRow>[] {
  return state.nodes
    .all()
    .filter((node) => node.public && (tags.length === 0 || node.tags.some((tag) => tags.includes(tag))))
    .filter((node) => hasRoom(state, node, demand));
}

/** 0 is no limit, and neither is a negative overallocation. */
export function hasRoom(state: PanelState, node: Readonly<NodeRow>, demand: NodeDemand): boolean {
  const usage = nodeUsage(state, node.id);
  return (["memory", "disk", "cpu"] as const).every((measure) => {
    const overallocate = node[`${measure}_overallocate`];
    if (node[measure] <= 0 || overallocate < 0) return true;
    return usage[measure] + demand[measure] <= node[measure] * (1 + overallocate / 100);
  });
}
