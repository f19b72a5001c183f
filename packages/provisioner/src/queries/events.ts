import { and, asc, eq, gt, max, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { events } from "../database/schema.ts";
import { eventQuery } from "../http/events.ts";
import type { EventQuery, StoredEvent } from "../interface/events.ts";
import type { Page } from "../interface/page.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";

/**
 * Numbers are drawn before their transactions commit, so that a lower one can appear after a higher one. An event is shown only
 * when no transaction that is older than its own is under way; a foreign one that takes very long does not hold events back for ever.
 */
const settled = sql`(${events.transaction} < pg_snapshot_xmin(pg_current_snapshot())
  or ${events.writtenAt} < clock_timestamp() - interval '30 seconds')`;

type EventRow = typeof events.$inferSelect;

export function eventFromRow(row: EventRow): StoredEvent {
  return {
    id: String(row.number),
    type: row.type,
    occurredAt: row.occurredAt,
    data: row.data,
    actor: row.actor,
    serviceId: row.serviceId,
    operationId: row.operationId,
    customerId: row.customerId,
  } as unknown as StoredEvent;
}

/** Oldest first. */
export async function listEvents(db: Database, query: EventQuery = {}): Promise<Page<StoredEvent>> {
  const { cursor, limit = defaultLimit, type, service, customer, operation } = parseInput(eventQuery, query);
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        gt(events.number, numberAt(cursor) ?? 0),
        settled,
        type === undefined ? undefined : eq(events.type, type),
        service === undefined ? undefined : eq(events.serviceId, service),
        customer === undefined ? undefined : eq(events.customerId, customer),
        operation === undefined ? undefined : eq(events.operationId, operation),
      ),
    )
    .orderBy(asc(events.number))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.number, eventFromRow);
}

/** Events after a number, in order, and whether others are written but not settled yet. */
export async function eventsAfter(
  db: Database,
  after: number,
  limit: number,
): Promise<{ readonly events: readonly StoredEvent[]; readonly more: boolean }> {
  const rows = await db
    .select({ row: events, settled: sql<boolean>`${settled}` })
    .from(events)
    .where(gt(events.number, after))
    .orderBy(asc(events.number))
    .limit(limit);
  const unsettled = rows.findIndex((each) => !each.settled);
  const shown = unsettled === -1 ? rows : rows.slice(0, unsettled);
  return { events: shown.map((each) => eventFromRow(each.row)), more: unsettled !== -1 || rows.length === limit };
}

/** The number of the newest event; 0 if there is none. */
export async function newestEvent(db: Database): Promise<number> {
  const [row] = await db.select({ newest: max(events.number) }).from(events);
  return row?.newest ?? 0;
}
