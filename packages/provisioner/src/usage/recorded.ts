import { asc, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import { meterReadings, meterSpans } from "../database/usage-schema.ts";
import type { Meter } from "../domain/usage/meter.ts";
import type { Recorded, UsedService } from "../domain/usage/used-time.ts";

const nothing: Recorded = { spans: [], readings: [] };

/** What the meters of these services have recorded and no closed period holds yet. */
export async function recordedOf(tx: Database, serviceIds: readonly string[]): Promise<(id: string) => Recorded> {
  const ids = [...serviceIds];
  const spans = await tx
    .select()
    .from(meterSpans)
    .where(inArray(meterSpans.serviceId, ids))
    .orderBy(asc(meterSpans.serviceId), asc(meterSpans.startsAt));
  const readings = await tx
    .select()
    .from(meterReadings)
    .where(inArray(meterReadings.serviceId, ids))
    .orderBy(asc(meterReadings.serviceId), asc(meterReadings.readAt));
  const spansOf = Map.groupBy(spans, ({ serviceId }) => serviceId);
  const readingsOf = Map.groupBy(readings, ({ serviceId }) => serviceId);
  return (id) => {
    const known = spansOf.get(id);
    if (known === undefined) return nothing;
    return {
      spans: known.map((span) => ({ ...span, active: span.state === "active" })),
      readings: readingsOf.get(id) ?? [],
    };
  };
}

/** How the products of these spans are measured. */
export async function metersOf(
  productVersions: ProductVersions,
  tx: Database,
  spans: readonly UsedService[],
): Promise<(span: UsedService) => Meter> {
  const known = new Map<string, Meter>();
  for (const span of spans) {
    if (known.has(keyOf(span))) continue;
    const { meter } = await productVersions.get(span.productId, span.productVersion, tx);
    if (meter !== undefined) known.set(keyOf(span), meter);
  }
  return (span) => {
    const meter = known.get(keyOf(span));
    if (meter === undefined) throw new Error(`The product ${keyOf(span)} has a span and no meter.`);
    return meter;
  };
}

function keyOf({ productId, productVersion }: UsedService): string {
  return `${productId}@${productVersion}`;
}
