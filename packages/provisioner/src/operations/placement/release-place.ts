import { eq } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations, reservations } from "../../database/schema.ts";

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
}
