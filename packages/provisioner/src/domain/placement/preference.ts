import type { PanelTarget } from "../product/product.ts";
import type { NodeFacts } from "./placement-request.ts";

/** Where a node stands in a product's order of preference: panel, then named nodes, then locations or tags. */
export interface Preference {
  readonly rank: readonly [panel: number, kind: number, index: number];
  /** The product names the node itself, so that it need not be public. */
  readonly named: boolean;
}

/** Null: the product does not sell on this node. */
export function preferenceOf(
  { panelId, node }: Pick<NodeFacts, "panelId" | "node">,
  panels: readonly PanelTarget[],
): Preference | null {
  const panel = panels.findIndex((target) => target.panel === panelId);
  const target = panels[panel];
  if (target === undefined) return null;
  const asNode = target.nodes.indexOf(node.id);
  if (asNode !== -1) return { rank: [panel, 0, asNode], named: true };
  const { nodes, locations, tags = [] } = target;
  const asLocation = node.locationId === null ? -1 : locations.indexOf(node.locationId);
  if (asLocation !== -1) return { rank: [panel, 1, asLocation], named: false };
  const asTagged = tags.findIndex((tag) => node.tags?.includes(tag));
  if (asTagged !== -1) return { rank: [panel, 2, asTagged], named: false };
  return nodes.length + locations.length + tags.length === 0 ? { rank: [panel, 3, 0], named: false } : null;
}

/** Negative when the first one is preferred. */
export function comparePreference({ rank: one }: Preference, { rank: other }: Preference): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Why a server may not stay on its node when it becomes something else; null if it may. */
export function whyNotHere(
  here: Pick<NodeFacts, "panelId" | "node">,
  sold: readonly PanelTarget[],
  wanted: readonly PanelTarget[],
): string | null {
  if (wanted.every(({ panel }) => panel !== here.panelId)) return `${here.panelId}: not a panel of the product`;
  const leaves = preferenceOf(here, sold) !== null && preferenceOf(here, wanted) === null;
  return leaves ? `${here.node.name}: not among the places of the product` : null;
}
