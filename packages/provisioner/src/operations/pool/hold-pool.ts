import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { ServiceRow } from "../../database/rows.ts";
import { services } from "../../database/schema.ts";

/**
 * Whoever decides about what is in a pool, a new server, a larger one, or all of them, holds its row until the end of the transaction.
 * Pools are taken before their servers, both in the order of their ids, so that no two wait for each other.
 */
export async function holdPools(tx: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ServiceRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(services)
    .where(inArray(services.id, [...new Set(ids)]))
    .orderBy(asc(services.id))
    .for("update");
  return new Map(rows.map((row) => [row.id, row]));
}

/** The pool that a service was made in, held. Null: it was sold by itself. */
export async function holdPoolOf(tx: Database, serviceId: string): Promise<ServiceRow | null> {
  // In which pool a service is never changes.
  const [service] = await tx.select({ poolId: services.poolId }).from(services).where(eq(services.id, serviceId));
  if (service === undefined || service.poolId === null) return null;
  return (await holdPools(tx, [service.poolId])).get(service.poolId) ?? null;
}
