import { linkCustomer } from "../commands/link-customer.ts";
import { parseInput } from "../commands/parse-input.ts";
import { putCustomer } from "../commands/put-customers.ts";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { customerBody } from "../http/customers.ts";
import type { Customers } from "../interface/customers.ts";
import { createCustomerReader, getCustomer, listCustomers } from "../queries/customers.ts";
import { actorOf } from "./services.ts";

export function customersOf(context: EngineContext): Customers {
  const { db } = context.database;
  return {
    async put(input, by) {
      const customer = parseInput(customerBody, input);
      const { operation } = await db.transaction(async (tx) =>
        putCustomer(context, tx, { customer, actor: actorOf(by), path: "/id" }, await databaseNow(tx)),
      );
      return {
        customer: await getCustomer(db, customer.id),
        operation: operation === null ? null : operationFromRow(operation),
      };
    },
    get: createCustomerReader(db),
    list: (query) => listCustomers(db, query),
    link: (id, account) => linkCustomer(context, id, account),
  };
}
