import { and, desc, eq, ilike, inArray, lt, or } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import type { CustomerRow } from "../database/rows.ts";
import { customerLinks, customers } from "../database/schema.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { customerQuery } from "../http/customers.ts";
import type { CustomerDetails, CustomerQuery } from "../interface/customers.ts";
import type { Page } from "../interface/page.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";

export async function getCustomer(db: Database, id: string): Promise<CustomerDetails> {
  const [row] = await db.select().from(customers).where(eq(customers.id, id));
  if (row === undefined) throw new NotFoundError("customer", id);
  return customerDetails(row, await linksOf(db, [id]));
}

/** Reads one customer. @throws NotFoundError */
export type CustomerReader = (id: string) => Promise<CustomerDetails>;

/** Those that are asked for in the same moment are read together. */
export function createCustomerReader(db: Database): CustomerReader {
  const detailsOf = inBatches(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(customers)
      .where(inArray(customers.id, [...new Set(ids)]));
    const links = await linksOf(
      db,
      rows.map((row) => row.id),
    );
    const found = new Map(rows.map((row) => [row.id, customerDetails(row, links)]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return async (id) => {
    const details = await detailsOf(id);
    if (details === null) throw new NotFoundError("customer", id);
    return details;
  };
}

/** Newest first. */
export async function listCustomers(db: Database, query: CustomerQuery = {}): Promise<Page<CustomerDetails>> {
  const { cursor, limit = defaultLimit, search } = parseInput(customerQuery, query);
  const after = numberAt(cursor);
  const part = `%${search?.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select()
    .from(customers)
    .where(
      and(
        after === null ? undefined : lt(customers.number, after),
        search === undefined
          ? undefined
          : or(
              ilike(customers.id, part),
              ilike(customers.email, part),
              ilike(customers.firstName, part),
              ilike(customers.lastName, part),
            ),
      ),
    )
    .orderBy(desc(customers.number))
    .limit(limit + 1);
  const links = await linksOf(
    db,
    rows.map((row) => row.id),
  );
  return pageOfRows(
    rows,
    limit,
    (row) => row.number,
    (row) => customerDetails(row, links),
  );
}

type LinkRow = typeof customerLinks.$inferSelect;

async function linksOf(db: Database, ids: readonly string[]): Promise<readonly LinkRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(customerLinks)
    .where(inArray(customerLinks.customerId, [...ids]));
}

function customerDetails({ number, ...row }: CustomerRow, links: readonly LinkRow[]): CustomerDetails {
  return {
    ...row,
    links: links
      .filter((link) => link.customerId === row.id)
      .map(({ customerId, panelId, panelUserId, origin }) => ({ customerId, panelId, panelUserId, origin })),
  };
}
