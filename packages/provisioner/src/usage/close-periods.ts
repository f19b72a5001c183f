import { asc, lte, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import { updateRows } from "../database/update-rows.ts";
import { meterReadings, meterSpans, meters, usagePeriods } from "../database/usage-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { type ClosedPeriod, closePeriods } from "../domain/usage/close-periods.ts";
import { readingsNeededFrom } from "../domain/usage/used-time.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { metersOf, recordedOf } from "./recorded.ts";

/** What closing works with. */
export type ClosingContext = Pick<EngineContext, "database" | "productVersions" | "crashPoint">;

const metersAtOnce = 100;
const periodsOfEach = 20;

type Closed = ClosedPeriod & { readonly serviceId: string };

/**
 * Closes periods that have ended, some at a time, with an event for each. The rows of their meters are locked before anything is
 * read: who changes a service, or writes a reading, has either done so before and is seen here, or asks what time it is after this
 * has committed. So nothing comes later that belongs into a period that is closed, however long a transaction or a process was held up.
 * Several processes may do so at once; each meter is taken by one. Answers whether there is more.
 */
export async function closeEndedPeriods(context: ClosingContext): Promise<boolean> {
  const taken = await context.database.db.transaction(async (tx) => {
    const count = await close(context, tx);
    if (count > 0) await context.crashPoint("usage.closing", {});
    return count;
  });
  if (taken > 0) await context.crashPoint("usage.closed", {});
  return taken === metersAtOnce;
}

async function close({ productVersions }: ClosingContext, tx: Database): Promise<number> {
  const due = await tx
    .select({ serviceId: meters.serviceId, closedUntil: meters.closedUntil, now: databaseTime })
    .from(meters)
    .where(lte(meters.dueAt, databaseTime))
    .orderBy(asc(meters.dueAt))
    .limit(metersAtOnce)
    .for("update", { skipLocked: true });
  const [first] = due;
  if (first === undefined) return 0;
  const ids = due.map(({ serviceId }) => serviceId);
  const recorded = await recordedOf(tx, ids);
  const meterOf = await metersOf(
    productVersions,
    tx,
    ids.flatMap((id) => recorded(id).spans),
  );
  const closings = due.map(({ serviceId, closedUntil }) => ({
    serviceId,
    ...closePeriods({ ...recorded(serviceId), closedUntil, meterOf }, first.now, periodsOfEach),
  }));
  await store(
    tx,
    closings.flatMap(({ serviceId, periods }) => periods.map((period) => ({ ...period, serviceId }))),
    first.now,
  );
  await updateRows(
    tx,
    meters,
    ["serviceId"],
    closings.map(({ serviceId, closedUntil, dueAt }) => ({ serviceId, closedUntil, dueAt })),
  );
  await forgetClosed(
    tx,
    closings
      .filter(({ periods }) => periods.length > 0)
      .map(({ serviceId, closedUntil }) => ({
        service_id: serviceId,
        closed_until: closedUntil,
        needed_from: readingsNeededFrom(recorded(serviceId), closedUntil),
      })),
  );
  return due.length;
}

async function store(tx: Database, closed: readonly Closed[], now: Date): Promise<void> {
  if (closed.length === 0) return;
  const events = closed.map((period) => ({
    type: "usage.closed" as const,
    serviceId: period.serviceId,
    customerId: period.customerId,
    data: { ...period, startsAt: period.startsAt.toISOString(), endsAt: period.endsAt.toISOString() },
  }));
  const numbers = await writeEvents(tx, events, { kind: "system" }, now);
  await tx.insert(usagePeriods).values(closed.map((period, at) => ({ ...period, number: numbers[at] as number })));
}

async function forgetClosed(
  tx: Database,
  closed: readonly { readonly service_id: string; readonly closed_until: Date; readonly needed_from: Date }[],
): Promise<void> {
  if (closed.length === 0) return;
  const rows = sql`json_to_recordset(${JSON.stringify(closed)}::json) as closed(service_id text, closed_until timestamptz, needed_from timestamptz)`;
  await tx.execute(sql`delete from ${meterSpans} s using ${rows}
    where s.service_id = closed.service_id and s.ends_at <= closed.closed_until`);
  await tx.execute(sql`delete from ${meterReadings} r using ${rows}
    where r.service_id = closed.service_id and r.read_at < closed.needed_from`);
}
