import { and, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { customerLinks } from "../database/schema.ts";

/** A customer on a panel. */
export interface CustomerOnPanel {
  readonly customerId: string;
  readonly panelId: string;
}

/** The number of the panel's user that is linked to a customer; null: none is. */
export type AccountLookup = (wanted: CustomerOnPanel) => Promise<number | null>;

export function createAccountLookup(db: Database): AccountLookup {
  return inBatches(async (wanted: readonly CustomerOnPanel[]) => {
    const rows = await db
      .select()
      .from(customerLinks)
      .where(
        and(
          inArray(
            customerLinks.customerId,
            wanted.map(({ customerId }) => customerId),
          ),
          inArray(
            customerLinks.panelId,
            wanted.map(({ panelId }) => panelId),
          ),
        ),
      );
    const users = new Map(
      rows.map(({ customerId, panelId, panelUserId }) => [`${panelId} ${customerId}`, panelUserId]),
    );
    return wanted.map(({ customerId, panelId }) => users.get(`${panelId} ${customerId}`) ?? null);
  });
}
