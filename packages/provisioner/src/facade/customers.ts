import { linkCustomer } from "../commands/link-customer.ts";
import { parseInput } from "../commands/parse-input.ts";
import { putCustomerRow } from "../commands/put-customer-row.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { customerBody } from "../http/customers.ts";
import type { Customers } from "../interface/customers.ts";
import { getCustomer, listCustomers } from "../queries/customers.ts";

export function customersOf(context: EngineContext): Customers {
  const { db } = context.database;
  return {
    async put(input) {
      const customer = parseInput(customerBody, input);
      await db.transaction((tx) => putCustomerRow(tx, customer, context.clock.now()));
      return { customer: await getCustomer(db, customer.id), operation: null };
    },
    get: (id) => getCustomer(db, id),
    list: (query) => listCustomers(db, query),
    link: (id, account) => linkCustomer(context, id, account),
  };
}
