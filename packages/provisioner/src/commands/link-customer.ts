import { and, eq, ne } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { customerLinks } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { customerLinkBody } from "../http/customers.ts";
import type { CustomerDetails } from "../interface/customers.ts";
import { getCustomer } from "../queries/customers.ts";
import { getPanel } from "../queries/panels.ts";
import { parseInput } from "./parse-input.ts";

/** Says which account of a panel is the customer's. An account that another customer has needs `shared`. */
export async function linkCustomer(context: EngineContext, id: string, input: unknown): Promise<CustomerDetails> {
  const { panel, panelUserId, shared = false } = parseInput(customerLinkBody, input);
  const { db } = context.database;
  await getCustomer(db, id);
  await getPanel(db, panel);
  await db.transaction(async (tx) => {
    const [other] = await tx
      .select({ customerId: customerLinks.customerId })
      .from(customerLinks)
      .where(
        and(
          eq(customerLinks.panelId, panel),
          eq(customerLinks.panelUserId, panelUserId),
          ne(customerLinks.customerId, id),
        ),
      );
    if (other !== undefined && !shared) {
      throw new InvalidInputError([
        {
          path: "/panelUserId",
          code: "account_of_another_customer",
          message: `The account is customer ${other.customerId}'s.`,
        },
      ]);
    }
    const facts = { panelUserId, origin: other === undefined ? ("linked" as const) : ("shared" as const) };
    await tx
      .insert(customerLinks)
      .values({ customerId: id, panelId: panel, ...facts, createdAt: await databaseNow(tx) })
      .onConflictDoUpdate({ target: [customerLinks.customerId, customerLinks.panelId], set: facts });
  });
  return getCustomer(db, id);
}
