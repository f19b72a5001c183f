import { and, asc, eq, gt, lte } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { usagePeriods } from "../database/usage-schema.ts";
import { usageQuery } from "../http/usage.ts";
import type { Page } from "../interface/page.ts";
import type { UsagePeriod, UsageQuery } from "../interface/usage.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";
import { newestEvent } from "./events.ts";

/** Oldest first, none that another one can still come before. */
export async function listPeriods(db: Database, query: UsageQuery = {}): Promise<Page<UsagePeriod>> {
  const { cursor, after = "0", limit = defaultLimit, service, customer } = parseInput(usageQuery, query);
  const upTo = await newestEvent(db);
  const rows = await db
    .select()
    .from(usagePeriods)
    .where(
      and(
        gt(usagePeriods.number, Math.max(numberAt(cursor) ?? 0, Number(after))),
        lte(usagePeriods.number, upTo),
        service === undefined ? undefined : eq(usagePeriods.serviceId, service),
        customer === undefined ? undefined : eq(usagePeriods.customerId, customer),
      ),
    )
    .orderBy(asc(usagePeriods.number))
    .limit(limit + 1);
  return pageOfRows(
    rows,
    limit,
    ({ number }) => number,
    ({ number, ...period }) => ({ id: String(number), ...period }),
  );
}
