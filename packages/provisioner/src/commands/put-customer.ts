import { and, asc, eq, ne } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { CustomerRow, OperationRow } from "../database/rows.ts";
import { customerLinks, customers } from "../database/schema.ts";
import { customerExternalId } from "../domain/external-id.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import type { Actor } from "../interface/actor.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { type CustomerReference, putCustomerRow } from "./put-customer-row.ts";

/** A customer that was put, with the last of the operations that bring the change to the panels. */
export interface PutCustomer {
  readonly customer: CustomerRow;
  /** Null: no panel account has to change. */
  readonly operation: OperationRow | null;
}

/**
 * Stores a customer in the caller's transaction. If e-mail or name have changed, an operation per panel account is issued; they are
 * carried out one after the other. An account that several customers share is left alone.
 *
 * @throws InvalidInputError for an id that the panel could not keep, NotFoundError for a reference to nobody
 */
export async function putCustomer(
  context: EngineContext,
  tx: Database,
  customer: CustomerReference,
  actor: Actor,
  now: Date,
  path = "/customer/id",
): Promise<PutCustomer> {
  const externalId = customerExternalId(customer.id);
  if (!externalId.ok) throw new InvalidInputError([{ path, ...externalId.problem }]);
  const [before] = await tx.select().from(customers).where(eq(customers.id, customer.id)).for("no key update");
  const after = await putCustomerRow(tx, customer, now);
  const operation =
    before !== undefined && differs(before, after) ? await synchronise(context, tx, after, actor, now) : null;
  return { customer: after, operation };
}

/** What panel accounts are made of. The user name stays: customers sign in with it. */
function differs(before: CustomerRow, after: CustomerRow): boolean {
  return (["email", "firstName", "lastName", "language"] as const).some((field) => before[field] !== after[field]);
}

async function synchronise(
  context: EngineContext,
  tx: Database,
  { id }: CustomerRow,
  actor: Actor,
  now: Date,
): Promise<OperationRow | null> {
  const links = await tx
    .select({ panelId: customerLinks.panelId })
    .from(customerLinks)
    .where(and(eq(customerLinks.customerId, id), ne(customerLinks.origin, "shared")))
    .orderBy(asc(customerLinks.panelId));
  let last: OperationRow | null = null;
  for (const { panelId } of links) {
    last = await issueOperation(
      tx,
      context.queue,
      { kind: "sync-customer", serviceId: null, customerId: id, panelId, input: { panel: panelId }, actor },
      now,
    );
  }
  return last;
}
