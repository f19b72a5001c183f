import { and, asc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow, msUntil } from "../database/database-time.ts";
import { events } from "../database/schema.ts";
import { webhookDeliveries, webhookEndpoints } from "../database/webhook-schema.ts";
import type { StoredEvent } from "../interface/events.ts";
import { eventFromRow } from "../queries/events.ts";
import type { DeliveryRow } from "./deliveries.ts";
import type { EndpointRow } from "./endpoints.ts";

/** A delivery that is ours to try now. */
export interface ClaimedDelivery {
  readonly delivery: DeliveryRow;
  readonly endpoint: EndpointRow;
  readonly event: StoredEvent;
  /** The database's time of the claim. */
  readonly claimedAt: Date;
}

export interface DeliveryClaim {
  /** After so long others may take it, should this process not live to record how it went. */
  readonly holdMs: number;
  readonly limit: number;
}

/** Takes due deliveries of an endpoint. Of processes that ask at the same time exactly one gets each. */
export async function claimDeliveries(
  db: Database,
  endpoint: EndpointRow,
  { holdMs, limit }: DeliveryClaim,
): Promise<readonly ClaimedDelivery[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.endpointId, endpoint.id),
          eq(webhookDeliveries.status, "waiting"),
          lte(webhookDeliveries.nextTryAt, databaseTime),
        ),
      )
      .orderBy(asc(webhookDeliveries.nextTryAt), asc(webhookDeliveries.number))
      .limit(limit)
      .for("update", { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const held = await tx
      .update(webhookDeliveries)
      .set({ nextTryAt: fromNow(holdMs) })
      .where(inArray(webhookDeliveries.id, ids))
      .returning({ id: webhookDeliveries.id, until: webhookDeliveries.nextTryAt, now: databaseTime });
    const claims = new Map(held.map((row) => [row.id, row]));
    const numbers = due.map(({ eventNumber }) => eventNumber);
    const rows = await tx.select().from(events).where(inArray(events.number, numbers));
    const known = new Map(rows.map((row) => [row.number, eventFromRow(row)]));
    return due.flatMap((delivery) => {
      const event = known.get(delivery.eventNumber);
      const claim = claims.get(delivery.id);
      if (event === undefined || claim === undefined) return [];
      return [{ delivery: { ...delivery, nextTryAt: claim.until }, endpoint, event, claimedAt: claim.now }];
    });
  });
}

/** After how many ms the next delivery of an enabled endpoint becomes due; null if none will. */
export async function nextDeliveryInMs(db: Database): Promise<number | null> {
  const [next] = await db
    .select({ ms: msUntil(sql`min(${webhookDeliveries.nextTryAt})`) })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .where(
      and(
        eq(webhookDeliveries.status, "waiting"),
        gt(webhookDeliveries.nextTryAt, databaseTime),
        eq(webhookEndpoints.enabled, true),
      ),
    );
  return next?.ms ?? null;
}
