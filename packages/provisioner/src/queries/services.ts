import { and, desc, eq, ilike, lt, or, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import type { Service } from "../domain/service.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { serviceQuery } from "../http/services.ts";
import type { Page } from "../interface/page.ts";
import type { ServiceQuery } from "../interface/services.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";

export async function getService(db: Database, id: string): Promise<Service> {
  const [row] = await db.select().from(services).where(eq(services.id, id));
  if (row === undefined) throw new NotFoundError("service", id);
  return serviceFromRow(row);
}

/** Newest first. Each filter has an index that holds the order as well, so that a page costs the same wherever it is. */
export async function listServices(db: Database, query: ServiceQuery = {}): Promise<Page<Service>> {
  const { cursor, limit = defaultLimit, customer, product, panel, state, search } = parseInput(serviceQuery, query);
  const after = numberAt(cursor);
  const rows = await db
    .select()
    .from(services)
    .where(
      and(
        after === null ? undefined : lt(services.number, after),
        customer === undefined ? undefined : eq(services.customerId, customer),
        product === undefined ? undefined : eq(services.productId, product),
        panel === undefined ? undefined : eq(services.panelId, panel),
        state === undefined ? undefined : eq(services.state, state),
        search === undefined ? undefined : matches(search),
      ),
    )
    .orderBy(desc(services.number))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.number, serviceFromRow);
}

function matches(search: string) {
  const text = search.replace(/[\\%_]/g, "\\$&");
  return or(sql`lower(${services.id}) like ${`${text.toLowerCase()}%`}`, ilike(services.name, `%${text}%`));
}
