import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { OptionValues } from "../domain/option/option-values.ts";
import type { ServiceState } from "../domain/service.ts";
import { hatchery, instant, number } from "./columns.ts";

/**
 * One for each service that was ever active under a product with a meter. Its row is what a change of the service, a reading and
 * the closing of periods lock before they ask what time it is: what happens after a period was closed is later than its end.
 */
export const meters = hatchery.table(
  "meters",
  {
    serviceId: text("service_id").primaryKey(),
    /** Everything before is in closed periods. */
    closedUntil: instant("closed_until").notNull(),
    /** When a period may have to be closed next; null: never, it has ended. */
    dueAt: instant("due_at"),
    /** When the panel is asked next; null: it is not. */
    readingAt: instant("reading_at"),
    readingEveryMs: integer("reading_every_ms"),
    /** Counters of the last reading, in bytes; null: there was none. */
    receivedBytes: bigint("received_bytes", { mode: "number" }),
    sentBytes: bigint("sent_bytes", { mode: "number" }),
  },
  (table) => [
    index("meters_due").on(table.dueAt).where(sql`due_at is not null`),
    index("meters_to_read").on(table.readingAt).where(sql`reading_at is not null`),
  ],
);

/**
 * How a service was for a time, without a gap as long as it has a meter; written by a trigger with the change itself. What lies
 * in closed periods is deleted.
 */
export const meterSpans = hatchery.table(
  "meter_spans",
  {
    serviceId: text("service_id").notNull(),
    startsAt: instant("starts_at").notNull(),
    /** Null: it is so still. */
    endsAt: instant("ends_at"),
    state: text("state").notNull().$type<ServiceState>(),
    customerId: text("customer_id").notNull(),
    productId: text("product_id").notNull(),
    productVersion: integer("product_version").notNull(),
    options: jsonb("options").notNull().$type<OptionValues>(),
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.startsAt] })],
);

/** What the panel said about a server; what lies in closed periods is deleted. */
export const meterReadings = hatchery.table(
  "meter_readings",
  {
    serviceId: text("service_id").notNull(),
    readAt: instant("read_at").notNull(),
    /** Until then it counts, should no other one come. */
    goodUntil: instant("good_until").notNull(),
    running: boolean("running").notNull(),
    /** Since the reading before, in bytes. */
    receivedBytes: bigint("received_bytes", { mode: "number" }).notNull(),
    sentBytes: bigint("sent_bytes", { mode: "number" }).notNull(),
    diskBytes: bigint("disk_bytes", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.readAt] })],
);

/** Closed periods; never changed once written. */
export const usagePeriods = hatchery.table(
  "usage_periods",
  {
    serviceId: text("service_id").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    /** Of its event, in whose order periods may be read. */
    number: number("number").notNull(),
    customerId: text("customer_id").notNull(),
    productId: text("product_id").notNull(),
    productVersion: integer("product_version").notNull(),
    options: jsonb("options").notNull().$type<OptionValues>(),
    activeMs: integer("active_ms").notNull(),
    /** These are null where the product does not have the panel asked. */
    runningMs: integer("running_ms"),
    unknownMs: integer("unknown_ms"),
    receivedBytes: bigint("received_bytes", { mode: "number" }),
    sentBytes: bigint("sent_bytes", { mode: "number" }),
    /** Null as well where nothing was read. */
    diskBytes: bigint("disk_bytes", { mode: "number" }),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.startsAt] }),
    index("usage_periods_in_order").on(table.number),
    index("usage_periods_of_service").on(table.serviceId, table.number),
    index("usage_periods_of_customer").on(table.customerId, table.number),
  ],
);
