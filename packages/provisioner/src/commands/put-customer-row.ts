import { eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { CustomerRow } from "../database/rows.ts";
import { customers } from "../database/schema.ts";
import { NotFoundError } from "../errors/not-found-error.ts";

/** A customer in a command: whole, or by id. */
export type CustomerReference =
  | { readonly id: string }
  | {
      readonly id: string;
      readonly email: string;
      readonly firstName?: string | undefined;
      readonly lastName?: string | undefined;
      readonly username?: string | undefined;
      readonly language?: string | undefined;
    };

/** Stores a whole customer, or finds the one that is named. @throws NotFoundError for a name that nobody has. */
export async function putCustomerRow(tx: Database, customer: CustomerReference, now: Date): Promise<CustomerRow> {
  if (!("email" in customer)) {
    const [known] = await tx.select().from(customers).where(eq(customers.id, customer.id));
    if (known === undefined) throw new NotFoundError("customer", customer.id);
    return known;
  }
  const facts = {
    email: customer.email,
    username: customer.username ?? null,
    firstName: customer.firstName ?? null,
    lastName: customer.lastName ?? null,
    language: customer.language ?? null,
  };
  const changed = sql`(${customers.email}, ${customers.username}, ${customers.firstName}, ${customers.lastName}, ${customers.language})
    is distinct from (excluded.email, excluded.username, excluded.first_name, excluded.last_name, excluded.language)`;
  const [row] = await tx
    .insert(customers)
    .values({ id: customer.id, ...facts, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: customers.id,
      set: { ...facts, updatedAt: sql`case when ${changed} then excluded.updated_at else ${customers.updatedAt} end` },
    })
    .returning();
  if (row === undefined) throw new NotFoundError("customer", customer.id);
  return row;
}
