import { and, eq } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { databaseTime } from "../../database/database-time.ts";
import { panelAllocations, panelNodes, reservations, services } from "../../database/schema.ts";

/** Gives back what was promised to a service. After a deletion its allocations are free on the panel as well. */
export async function releasePlace(
  tx: Database,
  serviceId: string,
  { deleted }: { readonly deleted: boolean },
): Promise<void> {
  await tx.delete(reservations).where(eq(reservations.serviceId, serviceId));
  await tx
    .update(panelAllocations)
    .set({ serviceId: null, dedicated: false, ...(deleted ? { assigned: false } : {}) })
    .where(eq(panelAllocations.serviceId, serviceId));
  if (deleted) await roomFreed(tx, serviceId);
}

/** The node of a service has more room than its figures show. */
export async function roomFreed(tx: Database, serviceId: string): Promise<void> {
  await tx
    .update(panelNodes)
    .set({ freedAt: databaseTime })
    .from(services)
    .where(
      and(eq(services.id, serviceId), eq(panelNodes.panelId, services.panelId), eq(panelNodes.nodeId, services.nodeId)),
    );
}
