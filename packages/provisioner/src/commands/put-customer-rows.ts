import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { CustomerRow } from "../database/rows.ts";
import { customers } from "../database/schema.ts";

/** A customer with everything that is known. */
export interface CustomerFacts {
  readonly id: string;
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly username?: string | undefined;
  readonly language?: string | undefined;
}

/** Stores customers, each once. Their rows are taken in the order of their ids. */
export async function putCustomerRows(
  tx: Database,
  given: readonly CustomerFacts[],
  now: Date,
): Promise<readonly CustomerRow[]> {
  if (given.length === 0) return [];
  const sent = (column: string): SQL => sql`excluded.${sql.identifier(column)}`;
  const changed = sql`(${customers.email}, ${customers.username}, ${customers.firstName}, ${customers.lastName}, ${customers.language})
    is distinct from (excluded.email, excluded.username, excluded.first_name, excluded.last_name, excluded.language)`;
  return tx
    .insert(customers)
    .values(
      given
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id, email, username, firstName, lastName, language }) => ({
          id,
          email,
          username: username ?? null,
          firstName: firstName ?? null,
          lastName: lastName ?? null,
          language: language ?? null,
          createdAt: now,
          updatedAt: now,
        })),
    )
    .onConflictDoUpdate({
      target: customers.id,
      set: {
        email: sent("email"),
        username: sent("username"),
        firstName: sent("first_name"),
        lastName: sent("last_name"),
        language: sent("language"),
        updatedAt: sql`case when ${changed} then excluded.updated_at else ${customers.updatedAt} end`,
      },
    })
    .returning();
}
