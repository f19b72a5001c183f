import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { GrantKind, GrantState } from "../domain/grant.ts";
import type { GrantTerms } from "../interface/grants.ts";
import { hatchery, instant, number } from "./columns.ts";

/** What hosts have allowed customers to do, and what became of it; see domain/grant.ts. */
export const grants = hatchery.table(
  "grants",
  {
    reference: text("reference").primaryKey(),
    number: number("number").generatedAlwaysAsIdentity(),
    kind: text("kind").notNull().$type<GrantKind>(),
    state: text("state").notNull().$type<GrantState>(),
    customerId: text("customer_id").notNull(),
    /** Null for an order until the host has given it an id. */
    serviceId: text("service_id"),
    /** What the host allowed, as plain JSON; null until it has. */
    terms: jsonb("terms").$type<GrantTerms>(),
    /** Whether the host has a way to give back: what was not used is told to it. */
    refundable: boolean("refundable").notNull(),
    operationId: uuid("operation_id"),
    /** Until when the request is believed to be carried out by somebody alive; later it is given up. */
    heldUntil: instant("held_until").notNull(),
    /** Tries to tell the host, and when the next is due. */
    attempts: integer("attempts").notNull().default(0),
    nextTryAt: instant("next_try_at"),
    /** What the host's hook threw last. */
    problem: text("problem"),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    uniqueIndex("grants_number").on(table.number),
    index("grants_open").on(table.state).where(sql`ended_at is null`),
    index("grants_of_operation").on(table.operationId).where(sql`operation_id is not null`),
    // Two clicks on "renew" are asked for their money one after the other.
    uniqueIndex("grants_one_at_a_time")
      .on(table.serviceId, table.kind)
      .where(sql`state in ('authorizing', 'authorized') and kind <> 'order'`),
  ],
);
