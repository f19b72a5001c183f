import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { services } from "../database/schema.ts";
import { comparePool } from "../domain/drift/compare-pool.ts";
import type { Claim } from "../domain/pool/budget.ts";
import type { ServiceId } from "../domain/service.ts";
import { claimsIn } from "../operations/pool/claims.ts";
import type { ServiceReader } from "./expected-services.ts";
import type { PageResult } from "./store-findings.ts";

/** What a scan has read of servers that are in pools. */
export interface ServersInPools {
  /** What they have on the panel. */
  readonly real: ReadonlyMap<ServiceId, Claim>;
  /** Those that somebody is changing: the sums of their pools stand as they were found before. */
  readonly unjudged: ReadonlySet<ServiceId>;
}

/** Compares the sums of the pools that have servers on a panel. What they have on other panels counts as it was sold. */
export async function comparePools(
  { db, versions, panelId }: ServiceReader,
  { real, unjudged }: ServersInPools,
): Promise<PageResult> {
  const here = await db
    .selectDistinct({ id: services.poolId })
    .from(services)
    .where(and(eq(services.panelId, panelId), isNotNull(services.poolId), ne(services.state, "terminated")));
  const ids = here.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return { findings: [], unjudged: new Set() };
  const pools = await db
    .select({ id: services.id, budget: services.budget })
    .from(services)
    .where(inArray(services.id, ids));
  const findings: PageResult["findings"][number][] = [];
  const left = new Set<ServiceId>();
  for (const { id, budget } of pools) {
    if (budget === null) continue;
    const claimed = await claimsIn(db, versions, id);
    if (claimed.some(({ service }) => unjudged.has(service.id))) left.add(id);
    else
      findings.push(
        ...comparePool({ id, budget, claims: claimed.map(({ service, claim }) => real.get(service.id) ?? claim) }),
      );
  }
  return { findings, unjudged: left };
}
