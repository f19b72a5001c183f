import { and, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { customerLinks } from "../database/schema.ts";

/** A customer on a panel. */
export interface CustomerOnPanel {
  readonly customerId: string;
  readonly panelId: string;
}

/** What is known of the accounts that customers have on panels, and what this process does about it just now. */
export interface PanelAccounts {
  /** The number of the panel's user that is linked to a customer; null: none is. */
  find(wanted: CustomerOnPanel): Promise<number | null>;
  /**
   * Does something that leads to an account, unless it is being done, or was done a moment ago and its link may not be stored
   * yet: then its result is shared, and `shared` says so. Several first orders of one customer ask the panel for one account.
   */
  once<Result>(
    key: string,
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly shared: boolean }>;
}

/** Until a link is stored, at the latest. */
const sharedForMs = 10_000;

export function createPanelAccounts(db: Database): PanelAccounts {
  const done = new Map<string, Promise<unknown>>();
  return {
    find: inBatches((wanted: readonly CustomerOnPanel[]) => linkedUsers(db, wanted)),
    async once<Result>(key: string, work: () => Promise<Result>) {
      const running = done.get(key) as Promise<Result> | undefined;
      if (running !== undefined) return { result: await running, shared: true };
      const begun = work();
      done.set(key, begun);
      begun.then(
        () => setTimeout(() => done.delete(key), sharedForMs).unref(),
        () => done.delete(key),
      );
      return { result: await begun, shared: false };
    },
  };
}

async function linkedUsers(db: Database, wanted: readonly CustomerOnPanel[]): Promise<readonly (number | null)[]> {
  const ids = wanted.map(({ customerId }) => customerId);
  const panels = wanted.map(({ panelId }) => panelId);
  const rows = await db
    .select()
    .from(customerLinks)
    .where(and(inArray(customerLinks.customerId, ids), inArray(customerLinks.panelId, panels)));
  const users = new Map(rows.map(({ customerId, panelId, panelUserId }) => [`${panelId} ${customerId}`, panelUserId]));
  return wanted.map(({ customerId, panelId }) => users.get(`${panelId} ${customerId}`) ?? null);
}
