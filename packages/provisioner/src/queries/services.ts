import { and, desc, eq, lt, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import { createRowReader } from "../database/row-reader.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { usageOf } from "../domain/pool/budget.ts";
import type { Service } from "../domain/service.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { serviceQuery } from "../http/services.ts";
import type { Page } from "../interface/page.ts";
import type { ServiceDetails, ServiceQuery } from "../interface/services.ts";
import { claimsIn, takenBy } from "../operations/pool/claims.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";
import { findServices } from "./find-services.ts";
import { searchTerms } from "./search-terms.ts";

/** Reads one service; of a pool also what its servers have of it. @throws NotFoundError */
export type ServiceReader = (id: string) => Promise<ServiceDetails>;

export function createServiceReader(db: Database, versions: ProductVersions): ServiceReader {
  const rowOf = createRowReader(db, services);
  return async (id) => {
    const row = await rowOf(id);
    if (row === null) throw new NotFoundError("service", id);
    const pool = row.budget === null ? null : usageOf(row.budget, takenBy(await claimsIn(db, versions, id)));
    return { ...serviceFromRow(row), pool };
  };
}

/**
 * Newest first, of those that are sought the exact ones before the others. Each filter has an index that holds the order as well, so
 * that a page costs the same wherever it is.
 */
export async function listServices(db: Database, query: ServiceQuery = {}): Promise<Page<Service>> {
  const { cursor, limit = defaultLimit, search, ...filter } = parseInput(serviceQuery, query);
  const wanted = servicesWhere(filter);
  const terms = search === undefined ? [] : await searchTerms(db, search);
  if (terms.length > 0) return findServices(db, terms, wanted, { cursor, limit });
  const after = numberAt(cursor);
  const rows = await db
    .select()
    .from(services)
    .where(and(after === null ? undefined : lt(services.number, after), wanted))
    .orderBy(desc(services.number))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.number, serviceFromRow);
}

function servicesWhere({
  customer,
  product,
  panel,
  pool,
  state,
}: Omit<z.output<typeof serviceQuery>, "cursor" | "limit" | "search">): SQL | undefined {
  return and(
    customer === undefined ? undefined : eq(services.customerId, customer),
    product === undefined ? undefined : eq(services.productId, product),
    panel === undefined ? undefined : eq(services.panelId, panel),
    pool === undefined ? undefined : eq(services.poolId, pool),
    state === undefined ? undefined : eq(services.state, state),
  );
}
