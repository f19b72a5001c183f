import { eq } from "drizzle-orm";
import { databaseTime } from "../database/database-time.ts";
import { meters } from "../database/usage-schema.ts";
import { usedTime } from "../domain/usage/used-time.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { OpenUsage } from "../interface/usage.ts";
import { metersOf, recordedOf } from "./recorded.ts";

/** What was used of a service since its last closed period; null: nothing is measured of it now. */
export async function openUsage(
  { database: { db }, productVersions }: Pick<EngineContext, "database" | "productVersions">,
  serviceId: string,
): Promise<OpenUsage | null> {
  const [meter] = await db
    .select({ since: meters.closedUntil, until: databaseTime })
    .from(meters)
    .where(eq(meters.serviceId, serviceId));
  if (meter === undefined) return null;
  const recorded = (await recordedOf(db, [serviceId]))(serviceId);
  const last = recorded.spans.at(-1);
  if (last === undefined) return null;
  const { running } = (await metersOf(productVersions, db, [last]))(last);
  const until = new Date(Math.max(meter.until.getTime(), meter.since.getTime()));
  const within = { from: meter.since.getTime(), to: until.getTime() };
  const readAt = recorded.readings.at(-1)?.readAt ?? null;
  return { serviceId, since: meter.since, until, readAt, ...usedTime(recorded, within, running === "sample") };
}
