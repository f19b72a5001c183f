import { and, eq } from "drizzle-orm";
import type { ServiceId } from "../domain/service.ts";
import type { Database } from "./database.ts";
import { driftFindings } from "./drift-schema.ts";

/** Whether a comparison has found already that the panel does not have the server of a service. */
export async function isKnownMissing(db: Database, serviceId: ServiceId): Promise<boolean> {
  const found = await db
    .select({ id: driftFindings.id })
    .from(driftFindings)
    .where(and(eq(driftFindings.serviceId, serviceId), eq(driftFindings.kind, "missing-server")))
    .limit(1);
  return found.length > 0;
}
