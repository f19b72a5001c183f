import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panelAllocations } from "../database/schema.ts";
import { countAvailable } from "../domain/placement/availability.ts";
import { findPlace } from "../domain/placement/find-place.ts";
import type { NodeFacts, PlacementRequest } from "../domain/placement/placement-request.ts";
import type { PlacementVerdict } from "../domain/placement/verdict.ts";
import type { ProductAvailability } from "../interface/products.ts";
import { readKnownRoom } from "../operations/placement/known-room.ts";

/** Judges every node for a request, from what was last read and our own promises. */
export async function explainPlacement(db: Database, request: PlacementRequest): Promise<PlacementVerdict> {
  const { nodes, promises } = await known(db, request);
  return findPlace(request, nodes, promises);
}

/** How many more servers of this kind fit. */
export async function placementAvailability(
  db: Database,
  productId: string,
  request: PlacementRequest,
): Promise<ProductAvailability> {
  const { nodes, promises } = await known(db, request);
  const read = new Set(nodes.map((node) => node.panelId));
  return {
    productId,
    ...countAvailable(request, nodes, promises),
    unknownPanels: request.panels.map((target) => target.panel).filter((panel) => !read.has(panel)),
  };
}

async function known(db: Database, request: PlacementRequest) {
  const room = await readKnownRoom(
    db,
    request.panels.map((target) => target.panel),
  );
  const nodes: NodeFacts[] = [];
  for (const { panelId, nodeId, acceptsOrders, facts, allocationsReadAt } of room.nodes) {
    const allocations = await db
      .select()
      .from(panelAllocations)
      .where(and(eq(panelAllocations.panelId, panelId), eq(panelAllocations.nodeId, nodeId)));
    nodes.push({
      panelId,
      acceptsOrders,
      node: facts,
      allocations:
        allocationsReadAt === null
          ? null
          : allocations.map((each) => ({ ...each, assigned: each.assigned || each.serviceId !== null })),
      dedicatedIps: [...new Set(allocations.filter((each) => each.dedicated).map((each) => each.ip))],
    });
  }
  return { nodes, promises: room.promises };
}
