import { and, eq, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { operations, panelNodes, panels, reservations, services } from "../database/schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelCatalogue } from "../domain/panel-catalogue.ts";
import type { PanelConnections } from "./panel-connections.ts";
import { uncounted } from "./request-counter.ts";

/** What changes seldom on panels, kept in the database for every process. */
export interface CatalogueCache {
  /** As last read, whenever that was; null if never. */
  kept(panel: PanelId): Promise<PanelCatalogue | null>;
  /** As last read, or read now if it never was. The requests are charged to nobody. */
  get(panel: PanelId): Promise<PanelCatalogue>;
  /** Reads it anew: two or three requests. Callers at the same time share them. */
  refresh(panel: PanelId): Promise<PanelCatalogue>;
}

const trustedForMs = 2_000;

export function createCatalogueCache(db: Database, connections: PanelConnections): CatalogueCache {
  const underWay = new Map<PanelId, Promise<PanelCatalogue>>();
  const remembered = new Map<PanelId, { readonly at: number; readonly catalogue: PanelCatalogue }>();

  async function kept(panelId: PanelId): Promise<PanelCatalogue | null> {
    const fresh = remembered.get(panelId);
    if (fresh !== undefined && performance.now() - fresh.at < trustedForMs) return fresh.catalogue;
    const [row] = await db
      .select({ flavour: panels.flavour, catalogue: panels.catalogue })
      .from(panels)
      .where(eq(panels.id, panelId));
    if (row?.catalogue == null) return null;
    const nodes = await db.select({ facts: panelNodes.facts }).from(panelNodes).where(eq(panelNodes.panelId, panelId));
    const { flavour } = row;
    const catalogue = { panelId, flavour, ...row.catalogue, nodes: nodes.map((node) => node.facts) };
    remembered.set(panelId, { at: performance.now(), catalogue });
    return catalogue;
  }

  /** Promises that were kept before the nodes are read, so that their figures show them: the server stands, its growth has ended. */
  async function keptPromises(panelId: PanelId) {
    return db
      .select({ serviceId: reservations.serviceId, createdAt: reservations.createdAt })
      .from(reservations)
      .innerJoin(services, and(eq(services.id, reservations.serviceId), isNotNull(services.serverId)))
      .leftJoin(operations, eq(operations.id, reservations.operationId))
      .where(
        and(
          eq(reservations.panelId, panelId),
          or(isNull(reservations.operationId), isNotNull(operations.finishedAt), isNull(operations.id)),
        ),
      );
  }

  async function read(panelId: PanelId): Promise<PanelCatalogue> {
    const gateway = (await connections.gateway(panelId)).withPriority("routine");
    const { flavour } = await connections.client(panelId);
    const begunAt = await databaseNow(db);
    const visible = await keptPromises(panelId);
    const rest = await gateway.readCatalogue();
    const nodes = await gateway.readNodes();
    await db.transaction(async (tx) => {
      await tx.update(panels).set({ catalogue: rest, catalogueReadAt: begunAt }).where(eq(panels.id, panelId));
      for (const facts of nodes) {
        await tx
          .insert(panelNodes)
          .values({ panelId, nodeId: facts.id, facts, readAt: begunAt })
          .onConflictDoUpdate({
            target: [panelNodes.panelId, panelNodes.nodeId],
            set: { facts: sql`excluded.facts`, readAt: begunAt },
          });
      }
      const ids = nodes.map((node) => node.id);
      await tx
        .delete(panelNodes)
        .where(and(eq(panelNodes.panelId, panelId), ids.length === 0 ? undefined : notInArray(panelNodes.nodeId, ids)));
      for (const { serviceId, createdAt } of visible) {
        await tx
          .delete(reservations)
          .where(and(eq(reservations.serviceId, serviceId), eq(reservations.createdAt, createdAt)));
      }
    });
    const catalogue = { panelId, flavour, ...rest, nodes };
    remembered.set(panelId, { at: performance.now(), catalogue });
    return catalogue;
  }

  function refresh(panelId: PanelId): Promise<PanelCatalogue> {
    const running = underWay.get(panelId);
    if (running !== undefined) return running;
    const reading = uncounted(() => read(panelId)).finally(() => underWay.delete(panelId));
    underWay.set(panelId, reading);
    return reading;
  }

  return { kept, refresh, get: async (panelId) => (await kept(panelId)) ?? refresh(panelId) };
}
