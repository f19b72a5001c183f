import { and, desc, eq, lt } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import { databaseTime } from "../database/database-time.ts";
import { webhookDeliveries } from "../database/webhook-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { webhookDeliveryQuery } from "../http/webhooks.ts";
import type { WebhookDelivery, Webhooks } from "../interface/webhooks.ts";
import { defaultLimit, numberAt, pageOfRows } from "../queries/cursor.ts";

export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function deliveriesOf(context: EngineContext, onChange: () => void): Webhooks["deliveries"] {
  const { db } = context.database;
  return {
    async list(query = {}) {
      const { cursor, limit = defaultLimit, endpoint, status } = parseInput(webhookDeliveryQuery, query);
      const before = numberAt(cursor);
      const rows = await db
        .select()
        .from(webhookDeliveries)
        .where(
          and(
            before === null ? undefined : lt(webhookDeliveries.number, before),
            endpoint === undefined ? undefined : eq(webhookDeliveries.endpointId, endpoint),
            status === undefined ? undefined : eq(webhookDeliveries.status, status),
          ),
        )
        .orderBy(desc(webhookDeliveries.number))
        .limit(limit + 1);
      return pageOfRows(rows, limit, (row) => row.number, deliveryFromRow);
    },
    async get(id) {
      const rows = idForm.test(id) ? await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)) : [];
      if (rows[0] === undefined) throw new NotFoundError("webhook_delivery", id);
      return deliveryFromRow(rows[0]);
    },
    async redeliver(id) {
      const rows = idForm.test(id)
        ? await db
            .update(webhookDeliveries)
            .set({ status: "waiting", failures: 0, nextTryAt: databaseTime })
            .where(eq(webhookDeliveries.id, id))
            .returning()
        : [];
      if (rows[0] === undefined) throw new NotFoundError("webhook_delivery", id);
      onChange();
      return deliveryFromRow(rows[0]);
    },
  };
}

function deliveryFromRow({ number: _, failures: __, eventNumber, ...row }: DeliveryRow): WebhookDelivery {
  return { ...row, eventId: String(eventNumber) };
}
