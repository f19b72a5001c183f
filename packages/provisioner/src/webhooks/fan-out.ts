import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { databaseTime } from "../database/database-time.ts";
import { webhookDeliveries, webhookEndpoints } from "../database/webhook-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { eventsAfter } from "../queries/events.ts";
import type { EndpointRow } from "./endpoints.ts";

const eventsAtOnce = 200;

/**
 * Makes deliveries of the events that an endpoint has not seen, and moves its position with them in one transaction: an event is
 * behind the position if and only if its delivery stands. Of processes that do so at the same time one gets further; the
 * others find the position moved. Answers whether there is more.
 */
export async function fanOut(context: EngineContext, endpoint: EndpointRow): Promise<boolean> {
  const { db } = context.database;
  const { events, more } = await eventsAfter(db, endpoint.position, eventsAtOnce);
  const last = events.at(-1);
  if (last === undefined) return more;
  const wanted = events.filter(({ type }) => endpoint.events === null || endpoint.events.includes(type));
  await db.transaction(async (tx) => {
    const moved = await tx
      .update(webhookEndpoints)
      .set({ position: Number(last.id) })
      .where(and(eq(webhookEndpoints.id, endpoint.id), eq(webhookEndpoints.position, endpoint.position)))
      .returning({ id: webhookEndpoints.id });
    if (moved.length === 0 || wanted.length === 0) return;
    await tx
      .insert(webhookDeliveries)
      .values(
        wanted.map(({ id, type }) => ({
          id: randomUUID(),
          endpointId: endpoint.id,
          eventNumber: Number(id),
          eventType: type,
          status: "waiting" as const,
          attempts: 0,
          failures: 0,
          nextTryAt: databaseTime,
          createdAt: databaseTime,
        })),
      )
      .onConflictDoNothing();
  });
  return more;
}
