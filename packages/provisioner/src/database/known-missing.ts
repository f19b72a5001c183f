import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { ServiceId } from "../domain/service.ts";
import type { Database } from "./database.ts";
import { driftFindings } from "./drift-schema.ts";

const missing = eq(driftFindings.kind, "missing-server");
/** A server of it is there, under another number. */
const replaced = sql`${driftFindings.repairs} ? 'accept-panel' and ${driftFindings.kind} = 'duplicate-server'`;

/** Whether a comparison has found already that the panel does not have the server of a service. */
export function isKnownMissing(db: Database, serviceId: ServiceId): Promise<boolean> {
  return isFound(db, serviceId, missing);
}

/** As {@link isKnownMissing}, or that another server has taken its place. */
export function isKnownLost(db: Database, serviceId: ServiceId): Promise<boolean> {
  return isFound(db, serviceId, or(missing, replaced));
}

async function isFound(db: Database, serviceId: ServiceId, what: SQL | undefined): Promise<boolean> {
  const found = await db
    .select({ id: driftFindings.id })
    .from(driftFindings)
    .where(and(eq(driftFindings.serviceId, serviceId), what))
    .limit(1);
  return found.length > 0;
}
