import { eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelNodes, panels, reservations } from "../../database/schema.ts";
import type { PanelHoldReason } from "../../domain/panel-hold.ts";
import type { Reservation } from "../../domain/placement/placement-request.ts";

/** A node as last read, and whether its panel takes orders. */
export type KnownNode = typeof panelNodes.$inferSelect & {
  readonly acceptsOrders: boolean;
  readonly panelHold: PanelHoldReason | null;
};

/** What is known of the room on panels. */
export interface KnownRoom {
  readonly nodes: readonly KnownNode[];
  /** The sum of what is promised on each node. Promised ports are marked on the allocations themselves. */
  readonly promises: readonly Reservation[];
}

export async function readKnownRoom(db: Database, panelIds: readonly string[]): Promise<KnownRoom> {
  if (panelIds.length === 0) return { nodes: [], promises: [] };
  const nodes = await db
    .select({ ...getTableColumns(panelNodes), acceptsOrders: panels.acceptsOrders, panelHold: panels.hold })
    .from(panelNodes)
    .innerJoin(panels, eq(panels.id, panelNodes.panelId))
    .where(inArray(panelNodes.panelId, [...panelIds]));
  const promised = await db
    .select({
      panelId: reservations.panelId,
      nodeId: reservations.nodeId,
      memory: sql<number>`sum(${reservations.memory})::float8`,
      disk: sql<number>`sum(${reservations.disk})::float8`,
      cpu: sql<number>`sum(${reservations.cpu})::float8`,
    })
    .from(reservations)
    .where(inArray(reservations.panelId, [...panelIds]))
    .groupBy(reservations.panelId, reservations.nodeId);
  return { nodes, promises: promised.map((each) => ({ ...each, ports: [] })) };
}
