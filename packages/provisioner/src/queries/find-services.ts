import { and, inArray, lt, type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { services } from "../database/schema.ts";
import { customerSearch, serviceSearch } from "../database/search-schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import type { Service } from "../domain/service.ts";
import type { Page } from "../interface/page.ts";
import { pageOfRows, rankedAt } from "./cursor.ts";

interface Found {
  readonly rank: number;
  readonly number: number;
}

/** So many of the newest services are looked at before the index is asked: what many have is found there. */
const newest = 300;

/** A page of the services that are sought: those that the first term finds, then what only the next one finds, each newest first. */
export async function findServices(
  db: Database,
  terms: readonly string[],
  wanted: SQL | undefined,
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): Promise<Page<Service>> {
  const from = rankedAt(cursor);
  const found: Found[] = [];
  for (const [rank, term] of terms.entries()) {
    const more = limit + 1 - found.length;
    if (more === 0 || (from !== null && rank < from.rank)) continue;
    const after = from?.rank === rank ? from.after : null;
    const numbers = await numbersOf(db, { term, before: terms.slice(0, rank), wanted, after, limit: more });
    found.push(...numbers.map((number) => ({ rank, number })));
  }
  const numbers = found.map(({ number }) => number);
  const rows = numbers.length === 0 ? [] : await db.select().from(services).where(inArray(services.number, numbers));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const ranked = found.flatMap(({ rank, number }) => {
    const row = byNumber.get(number);
    return row === undefined ? [] : [{ rank, row }];
  });
  return pageOfRows(
    ranked,
    limit,
    ({ rank, row }) => `${rank}:${row.number}`,
    ({ row }) => serviceFromRow(row),
  );
}

interface Look {
  readonly term: string;
  /** What they find is not wanted again. */
  readonly before: readonly string[];
  readonly wanted: SQL | undefined;
  readonly after: number | null;
  readonly limit: number;
}

/** Numbers of services that have a term, or whose customers have it, newest first. */
async function numbersOf(db: Database, { term, before, wanted, after, limit }: Look): Promise<readonly number[]> {
  const older = after === null ? undefined : lt(services.number, after);
  const found = [term, ...before.map((each) => `!(${each})`)].join(" & ");
  const matches = and(
    sql`(${has(serviceSearch, found)} or ${has(customerSearch, found)})`,
    ...before.flatMap((each) => [sql`not ${has(serviceSearch, each)}`, sql`not ${has(customerSearch, each)}`]),
    older,
    wanted,
  );
  const among = async (candidates: SQL) => {
    const rows = await db.execute(sql`select ${services.number} as number from ${services}
      join ${serviceSearch} on ${serviceSearch.serviceId} = ${services.id}
      join ${customerSearch} on ${customerSearch.customerId} = ${services.customerId}
      where ${candidates} and ${matches} order by ${services.number} desc limit ${limit}`);
    return rowsOf<{ number: number | string }>(rows).map(({ number }) => Number(number));
  };
  // Arrays, since PostgreSQL does not know how rare a word is: for one that nobody has it would walk through every service.
  const first = await among(
    sql`${services.number} = any(array(select number from ${services} where ${older ?? sql`true`} order by number desc limit ${newest}))`,
  );
  if (first.length === limit) return first;
  const ofServices = await among(
    sql`${services.number} = any(array(select number from ${serviceSearch} where ${has(serviceSearch, found)}))`,
  );
  const ofCustomers = await among(
    sql`${services.customerId} = any(array(select customer_id from ${customerSearch} where ${has(customerSearch, found)}))`,
  );
  return [...new Set([...ofServices, ...ofCustomers])].sort((one, other) => other - one).slice(0, limit);
}

function has({ words }: typeof serviceSearch | typeof customerSearch, term: string): SQL {
  return sql`${words} @@ lower(${term})::tsquery`;
}
