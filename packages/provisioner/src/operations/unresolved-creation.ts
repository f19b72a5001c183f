import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations, reservations, services } from "../database/schema.ts";
import { unresolvedCreations } from "../database/unresolved-creation-schema.ts";

/**
 * How long a panel may take to bring a server that it did not answer for: its web server's and PHP's time-outs, its wait for a
 * daemon (30 s) and for a lock of its database (50 s), with room to spare.
 */
const panelTimeOutMs = 5 * 60_000;

/** What is known of the making of a service's server. */
export interface Creation {
  /** Panels that were asked for it, or may have been. */
  readonly panelIds: readonly string[];
  /** A request may have been carried out, or may yet be. */
  readonly outcomeUnknown: boolean;
}

/** What is known of the making of a service's server, from its operations and its promise. */
export async function creationOf(db: Database, serviceId: string): Promise<Creation> {
  const made = await db
    .select({ progress: operations.progress, outcomeUnknown: operations.outcomeUnknown })
    .from(operations)
    .where(and(eq(operations.serviceId, serviceId), eq(operations.kind, "create")));
  const [stored] = await db
    .select({ promised: reservations.panelId, panelId: services.panelId })
    .from(services)
    .leftJoin(reservations, eq(reservations.serviceId, services.id))
    .where(eq(services.id, serviceId));
  const panelIds = [...made.flatMap(({ progress }) => askedOn(progress)), stored?.promised, stored?.panelId];
  return {
    panelIds: [...new Set(panelIds.flatMap((id) => id ?? []))],
    outcomeUnknown: made.some(({ outcomeUnknown }) => outcomeUnknown),
  };
}

/** Panels that an operation has asked for a server. */
export function askedOn(progress: OperationRow["progress"]): readonly string[] {
  return Array.isArray(progress.askedOn) ? progress.askedOn : [];
}

/** Lets a service that has ended be watched until no panel can bring its server any more. */
export async function watchCreation(tx: Database, serviceId: string, { panelIds }: Creation): Promise<void> {
  if (panelIds.length === 0) return;
  const times = { lookAt: databaseTime, until: fromNow(panelTimeOutMs) };
  await tx
    .insert(unresolvedCreations)
    .values(panelIds.map((panelId) => ({ serviceId, panelId, ...times })))
    .onConflictDoUpdate({
      target: [unresolvedCreations.serviceId, unresolvedCreations.panelId],
      set: { lookAt: sql`excluded.look_at`, until: sql`excluded.until`, looks: 0 },
    });
}
