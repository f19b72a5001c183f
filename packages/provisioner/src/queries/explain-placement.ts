import { and, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panelAllocations, panelNodes, panels, reservations } from "../database/schema.ts";
import { countAvailable } from "../domain/placement/availability.ts";
import { findPlace } from "../domain/placement/find-place.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "../domain/placement/placement-request.ts";
import type { PlacementVerdict } from "../domain/placement/verdict.ts";
import type { ProductAvailability } from "../interface/products.ts";

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
  const panelIds = request.panels.map((target) => target.panel);
  if (panelIds.length === 0) return { nodes: [], promises: [] };
  const rows = await db
    .select({ ...getTableColumns(panelNodes), acceptsOrders: panels.acceptsOrders })
    .from(panelNodes)
    .innerJoin(panels, eq(panels.id, panelNodes.panelId))
    .where(inArray(panelNodes.panelId, panelIds));
  const nodes: NodeFacts[] = [];
  for (const { panelId, nodeId, acceptsOrders, facts, allocationsReadAt } of rows) {
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
  const promised = await db.select().from(reservations).where(inArray(reservations.panelId, panelIds));
  // Promised ports are marked on the allocations themselves.
  const promises = promised.map(
    ({ panelId, nodeId, memory, disk }): Reservation => ({ panelId, nodeId, memory, disk, ports: [] }),
  );
  return { nodes, promises };
}
