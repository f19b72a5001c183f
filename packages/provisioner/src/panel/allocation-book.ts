import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import { panelAllocations, panelNodes } from "../database/schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelConnections } from "./panel-connections.ts";
import { uncounted } from "./request-counter.ts";

/** The allocations of nodes as last read; what services were promised is kept with them. */
export interface AllocationBook {
  /** Reads the allocations of a node: one request per 5,000, charged to nobody. Callers at the same time share it. */
  refresh(panel: PanelId, nodeId: number): Promise<void>;
  /** The same, unless they were read at this instant or later; null: ever. */
  since(panel: PanelId, nodeId: number, instant: Date | null): Promise<void>;
}

const rowsPerStatement = 1000;

export function createAllocationBook(db: Database, connections: PanelConnections): AllocationBook {
  const underWay = new Map<string, Promise<void>>();

  async function read(panelId: PanelId, nodeId: number): Promise<void> {
    const allocations = await (await connections.gateway(panelId)).readAllocations(nodeId);
    await db.transaction(async (tx) => {
      for (let first = 0; first < allocations.length; first += rowsPerStatement) {
        await tx
          .insert(panelAllocations)
          .values(allocations.slice(first, first + rowsPerStatement).map((each) => ({ panelId, nodeId, ...each })))
          .onConflictDoUpdate({
            target: [panelAllocations.panelId, panelAllocations.id],
            set: { assigned: sql`excluded.assigned`, alias: sql`excluded.alias`, nodeId: sql`excluded.node_id` },
          });
      }
      const ids = allocations.map((each) => each.id);
      await tx
        .delete(panelAllocations)
        .where(
          and(
            eq(panelAllocations.panelId, panelId),
            eq(panelAllocations.nodeId, nodeId),
            ids.length === 0 ? undefined : notInArray(panelAllocations.id, ids),
          ),
        );
      await tx
        .update(panelNodes)
        .set({ allocationsReadAt: databaseTime })
        .where(and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, nodeId)));
    });
  }

  function refresh(panelId: PanelId, nodeId: number): Promise<void> {
    const key = `${panelId} ${nodeId}`;
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const reading = uncounted(() => read(panelId, nodeId)).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  }

  return {
    refresh,
    async since(panelId, nodeId, instant) {
      const [node] = await db
        .select({ readAt: panelNodes.allocationsReadAt })
        .from(panelNodes)
        .where(and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, nodeId)));
      const readAt = node?.readAt ?? null;
      if (readAt === null || (instant !== null && readAt < instant)) await refresh(panelId, nodeId);
    },
  };
}
