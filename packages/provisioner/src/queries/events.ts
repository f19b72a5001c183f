import { and, asc, desc, eq, gt, inArray, lt, lte } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { events } from "../database/schema.ts";
import { eventTypes } from "../domain/events.ts";
import { writersEnded } from "../events/writers.ts";
import { eventQuery } from "../http/events.ts";
import { pageQuery } from "../http/page-query.ts";
import type { EventQuery, StoredEvent } from "../interface/events.ts";
import type { Page, PageQuery } from "../interface/page.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";

/** Among so many of the newest events a number may still be missing that appears later. */
const unsettledAtMost = 1_000;

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
  const upTo = await newestEvent(db);
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        gt(events.number, numberAt(cursor) ?? 0),
        lte(events.number, upTo),
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

/** What makes the life of a service, a pool included: what it went through, and what could not be done. Repairs and steps are not part of it. */
const lifeEvents = eventTypes.filter(
  (type) =>
    (/^(service|pool)\./.test(type) && type !== "service.reminder") ||
    type === "operation.failed" ||
    type === "operation.cancelled",
);

/** The life of a service, newest first. */
export async function listHistory(db: Database, serviceId: string, query: PageQuery = {}): Promise<Page<StoredEvent>> {
  const { cursor, limit = defaultLimit } = parseInput(pageQuery, query);
  const before = numberAt(cursor);
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        eq(events.serviceId, serviceId),
        inArray(events.type, [...lifeEvents]),
        before === null ? undefined : lt(events.number, before),
      ),
    )
    .orderBy(desc(events.number))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.number, eventFromRow);
}

/**
 * Events after a number that was shown, in order, without a gap into which another could still come. `more` says whether to
 * ask again at once.
 */
export async function eventsAfter(
  db: Database,
  after: number,
  limit: number,
): Promise<{ readonly events: readonly StoredEvent[]; readonly more: boolean }> {
  const rows = await rowsAfter(db, after, limit);
  const gap = rows.findIndex((row, index) => row.number !== after + index + 1);
  const last = rows.at(-1);
  if (gap === -1 || last === undefined) return { events: rows.map(eventFromRow), more: rows.length === limit };
  if (gap > 0) return { events: rows.slice(0, gap).map(eventFromRow), more: true };
  await writersEnded(db);
  const settled = (await rowsAfter(db, after, limit)).filter((row) => row.number <= last.number);
  return { events: settled.map(eventFromRow), more: true };
}

function rowsAfter(db: Database, after: number, limit: number): Promise<readonly EventRow[]> {
  return db.select().from(events).where(gt(events.number, after)).orderBy(asc(events.number)).limit(limit);
}

/** The number of the newest event below which none can appear any more; 0 if there is none. */
export async function newestEvent(db: Database): Promise<number> {
  const newest = await db
    .select({ number: events.number })
    .from(events)
    .orderBy(desc(events.number))
    .limit(unsettledAtMost);
  const first = newest[0]?.number ?? 0;
  const expected = Math.min(first, unsettledAtMost);
  if (newest.length !== expected || newest.some(({ number }, index) => number !== first - index))
    await writersEnded(db);
  return first;
}
