import type { PanelTarget } from "../product/product.ts";
import type { NodeFacts } from "./placement-request.ts";

/** Where a node stands in a product's order of preference: panel, then named nodes, then locations. */
export interface Preference {
  readonly rank: readonly [panel: number, kind: number, index: number];
  /** The product names the node itself, so that it need not be public. */
  readonly named: boolean;
}

/** Null: the product does not sell on this node. */
export function preferenceOf({ panelId, node }: NodeFacts, panels: readonly PanelTarget[]): Preference | null {
  const panel = panels.findIndex((target) => target.panel === panelId);
  const target = panels[panel];
  if (target === undefined) return null;
  const asNode = target.nodes.indexOf(node.id);
  if (asNode !== -1) return { rank: [panel, 0, asNode], named: true };
  const asLocation = target.locations.indexOf(node.locationId);
  if (asLocation !== -1) return { rank: [panel, 1, asLocation], named: false };
  return target.nodes.length === 0 && target.locations.length === 0 ? { rank: [panel, 2, 0], named: false } : null;
}

/** Negative when the first one is preferred. */
export function comparePreference({ rank: one }: Preference, { rank: other }: Preference): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
