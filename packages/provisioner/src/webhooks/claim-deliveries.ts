import { and, asc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
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
}

export interface DeliveryClaim {
  readonly now: Date;
  /** When others may take it, should this process not live to record how it went. */
  readonly until: Date;
  readonly limit: number;
}

/** Takes due deliveries of an endpoint. Of processes that ask at the same time exactly one gets each. */
export async function claimDeliveries(
  db: Database,
  endpoint: EndpointRow,
  { now, until, limit }: DeliveryClaim,
): Promise<readonly ClaimedDelivery[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.endpointId, endpoint.id),
          eq(webhookDeliveries.status, "waiting"),
          lte(webhookDeliveries.nextTryAt, now),
        ),
      )
      .orderBy(asc(webhookDeliveries.nextTryAt), asc(webhookDeliveries.number))
      .limit(limit)
      .for("update", { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    await tx.update(webhookDeliveries).set({ nextTryAt: until }).where(inArray(webhookDeliveries.id, ids));
    const numbers = due.map(({ eventNumber }) => eventNumber);
    const rows = await tx.select().from(events).where(inArray(events.number, numbers));
    const known = new Map(rows.map((row) => [row.number, eventFromRow(row)]));
    return due.flatMap((delivery) => {
      const event = known.get(delivery.eventNumber);
      return event === undefined ? [] : [{ delivery: { ...delivery, nextTryAt: until }, endpoint, event }];
    });
  });
}

/** When the next delivery of an enabled endpoint becomes due; null if none will. */
export async function nextDeliveryAt(db: Database, now: Date): Promise<Date | null> {
  const [next] = await db
    .select({ at: sql<string | null>`min(${webhookDeliveries.nextTryAt})` })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .where(
      and(
        eq(webhookDeliveries.status, "waiting"),
        gt(webhookDeliveries.nextTryAt, now),
        eq(webhookEndpoints.enabled, true),
      ),
    );
  return next?.at == null ? null : new Date(next.at);
}
