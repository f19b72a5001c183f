import type { NodeOrder } from "../product/product.ts";
import { judgeNode } from "./judge-node.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "./placement-request.ts";
import { comparePreference, type Preference, preferenceOf } from "./preference.ts";
import type { NodeVerdict, PlacementVerdict } from "./verdict.ts";

/** Judges every node that the request may use and puts those that fit in order: preference first, then load. */
export function findPlace(
  request: PlacementRequest,
  nodes: readonly NodeFacts[],
  reservations: readonly Reservation[],
): PlacementVerdict {
  const judged = nodes
    .flatMap((facts) => {
      const preference = preferenceOf(facts, request.panels);
      return preference === null
        ? []
        : [{ preference, verdict: judgeNode(request, facts, reservations, preference.named) }];
    })
    .sort(inOrder(request.nodeOrder))
    .map(({ verdict }) => verdict);
  const candidates = judged.filter(({ obstacles }) => obstacles.length === 0);
  const refused = judged.filter(({ obstacles }) => obstacles.length > 0);
  return { candidates, refused, explanation: candidates.length > 0 ? "" : explain(refused) };
}

type Judged = { readonly preference: Preference; readonly verdict: NodeVerdict };

function inOrder(nodeOrder: NodeOrder): (one: Judged, other: Judged) => number {
  const direction = nodeOrder === "packed" ? -1 : 1;
  return (one, other) =>
    comparePreference(one.preference, other.preference) ||
    direction * (one.verdict.load - other.verdict.load) ||
    one.verdict.nodeId - other.verdict.nodeId;
}

function explain(refused: readonly NodeVerdict[]): string {
  if (refused.length === 0) return "None of the product's panels has a node in its locations.";
  return refused
    .map(
      ({ panelId, nodeName, obstacles }) =>
        `${nodeName} (${panelId}): ${obstacles.map(({ message }) => message).join("; ")}.`,
    )
    .join(" ");
}
