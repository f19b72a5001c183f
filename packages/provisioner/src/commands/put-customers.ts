import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { CustomerRow, OperationRow } from "../database/rows.ts";
import { customerLinks, customers } from "../database/schema.ts";
import { customerExternalId } from "../domain/external-id.ts";
import type { Installation } from "../domain/installation.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import type { Actor } from "../interface/actor.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { type CustomerFacts, putCustomerRows } from "./put-customer-rows.ts";

/** A customer in a command: whole, or by id. */
export type CustomerReference = CustomerFacts | { readonly id: string };

/** A customer, and on whose behalf. */
export interface NamedCustomer {
  readonly customer: CustomerReference;
  readonly actor: Actor;
  /** Where its id stands in the command. @default "/customer/id" */
  readonly path?: string;
}

/** A customer that was put, with the last of the operations that bring the change to the panels. */
export interface PutCustomer {
  readonly customer: CustomerRow;
  /** Null: no panel account has to change. */
  readonly operation: OperationRow | null;
}

/** Stores one customer; see {@link putCustomers}. */
export async function putCustomer(
  context: EngineContext,
  tx: Database,
  named: NamedCustomer,
  now: Date,
): Promise<PutCustomer> {
  const [put] = await putCustomers(context, tx, [named], now);
  if (put === undefined) throw new NotFoundError("customer", named.customer.id);
  return put;
}

/**
 * Stores customers in the caller's transaction, and finds those that are only named; each once, the last word counts. If
 * e-mail or name have changed, an operation per panel account is issued; they are carried out one after the other. An account
 * that several customers share is left alone.
 *
 * @throws InvalidInputError for an id that the panel could not keep, NotFoundError for a reference to nobody
 */
export async function putCustomers(
  context: EngineContext,
  tx: Database,
  named: readonly NamedCustomer[],
  now: Date,
): Promise<readonly PutCustomer[]> {
  refuseIds(named, context.installation);
  const ids = [...new Set(named.map(({ customer }) => customer.id))];
  const before = byId(
    await tx.select().from(customers).where(inArray(customers.id, ids)).orderBy(asc(customers.id)).for("no key update"),
  );
  const whole = new Map(named.flatMap(({ customer }) => ("email" in customer ? [[customer.id, customer]] : [])));
  const after = byId(await putCustomerRows(tx, [...whole.values()], now));
  const put: PutCustomer[] = [];
  for (const id of ids) {
    const old = before.get(id);
    const customer = after.get(id) ?? old;
    if (customer === undefined) throw new NotFoundError("customer", id);
    const actor = named.findLast((each) => each.customer.id === id)?.actor;
    const operation =
      actor !== undefined && old !== undefined && differs(old, customer)
        ? await synchronise(context, tx, customer, actor, now)
        : null;
    put.push({ customer, operation });
  }
  return put;
}

function refuseIds(named: readonly NamedCustomer[], installation: Installation): void {
  for (const { customer, path = "/customer/id" } of named) {
    const externalId = customerExternalId(customer.id, installation);
    if (!externalId.ok) throw new InvalidInputError([{ path, ...externalId.problem }]);
  }
}

function byId(rows: readonly CustomerRow[]): ReadonlyMap<string, CustomerRow> {
  return new Map(rows.map((row) => [row.id, row]));
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
