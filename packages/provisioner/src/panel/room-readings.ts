import { and, eq, gt, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { panelNodes, panels } from "../database/schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { CatalogueCache } from "./catalogue-cache.ts";

/**
 * Readings of panels because an order has found no room. Orders without room come in crowds, and what one of them has read is
 * new enough for the others.
 */
export interface RoomReadings {
  /**
   * Sees to it that a panel was read for want of room at this instant or later, and later than anything of ours that made room
   * there: three requests, or none. Callers at the same time share them. Answers when it was read; allocations of nodes that are
   * older than that are to be read as well.
   */
  since(panel: PanelId, instant: Date): Promise<Date>;
}

export function createRoomReadings(db: Database, catalogue: CatalogueCache): RoomReadings {
  const underWay = new Map<PanelId, Promise<void>>();

  async function read(panelId: PanelId): Promise<void> {
    const begunAt = await databaseNow(db);
    await catalogue.refresh(panelId);
    await db.update(panels).set({ roomReadAt: begunAt }).where(eq(panels.id, panelId));
  }

  function readOnce(panelId: PanelId): Promise<void> {
    const running = underWay.get(panelId);
    if (running !== undefined) return running;
    const reading = read(panelId).finally(() => underWay.delete(panelId));
    underWay.set(panelId, reading);
    return reading;
  }

  async function lastReading(panelId: PanelId): Promise<Date | null> {
    const freed = db
      .select({ nodeId: panelNodes.nodeId })
      .from(panelNodes)
      .where(and(eq(panelNodes.panelId, panelId), gt(panelNodes.freedAt, panels.roomReadAt)));
    const [row] = await db
      .select({ readAt: panels.roomReadAt })
      .from(panels)
      .where(and(eq(panels.id, panelId), sql`not exists ${freed}`));
    return row?.readAt ?? null;
  }

  return {
    async since(panelId, instant) {
      for (;;) {
        const last = await lastReading(panelId);
        if (last !== null && last >= instant) return last;
        await readOnce(panelId);
      }
    },
  };
}
