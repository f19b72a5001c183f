import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { EventType } from "../domain/events.ts";
import type { WebhookDelivery } from "../interface/webhooks.ts";
import { hatchery, instant, number } from "./columns.ts";

/** Where events are posted. Secrets are sealed texts, see panel/secrets.ts. */
export const webhookEndpoints = hatchery.table("webhook_endpoints", {
  id: text("id").primaryKey(),
  url: text("url").notNull(),
  /** Null: every event. */
  events: jsonb("events").$type<readonly EventType[]>(),
  enabled: boolean("enabled").notNull(),
  secret: text("secret").notNull(),
  /** Signs as well until that instant. */
  previousSecret: text("previous_secret"),
  previousSecretUntil: instant("previous_secret_until"),
  /** Number of the last event that deliveries were made of. */
  position: number("position").notNull(),
  /** Since when nothing has arrived there; null: the last delivery did. */
  failingSince: instant("failing_since"),
  disabledBecause: text("disabled_because"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** One event on its way to one endpoint. */
export const webhookDeliveries = hatchery.table(
  "webhook_deliveries",
  {
    id: uuid("id").primaryKey(),
    number: number("number").generatedAlwaysAsIdentity(),
    endpointId: text("endpoint_id")
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: "cascade" }),
    eventNumber: number("event_number").notNull(),
    eventType: text("event_type").notNull().$type<EventType>(),
    status: text("status").notNull().$type<WebhookDelivery["status"]>(),
    /** Over its whole life. */
    attempts: integer("attempts").notNull(),
    /** Since it was made or ordered anew; decides the pause after a failure. */
    failures: integer("failures").notNull(),
    /** When it is due; moved ahead while a process sends it, so that another one takes it over if that dies. */
    nextTryAt: instant("next_try_at"),
    lastStatus: integer("last_status"),
    lastLatencyMs: integer("last_latency_ms"),
    lastError: text("last_error"),
    /** Beginning of the last answer's body. */
    lastAnswer: text("last_answer"),
    createdAt: instant("created_at").notNull(),
    deliveredAt: instant("delivered_at"),
  },
  (table) => [
    uniqueIndex("webhook_deliveries_number").on(table.number),
    uniqueIndex("webhook_deliveries_of_event").on(table.endpointId, table.eventNumber),
    index("webhook_deliveries_due").on(table.nextTryAt).where(sql`status = 'waiting'`),
    index("webhook_deliveries_of_endpoint").on(table.endpointId, table.number),
    index("webhook_deliveries_ended").on(table.createdAt).where(sql`status <> 'waiting'`),
  ],
);
