import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { invitedAccounts } from "../database/invitation-schema.ts";
import { customerLinks } from "../database/schema.ts";
import type { KnownAccount } from "../domain/account-identity.ts";
import type { CustomerLink } from "../domain/customer.ts";
import type { PanelUser } from "../domain/panel-server.ts";

/** A customer on a panel. */
export interface CustomerOnPanel {
  readonly customerId: string;
  readonly panelId: string;
}

/** The account of a customer by our own links. */
export interface LinkedAccount extends KnownAccount {
  readonly origin: CustomerLink["origin"];
  /** It has to be read before it is used. */
  readonly suspect: boolean;
}

/** What is known of the accounts that customers have on panels, and what this process does about it just now. */
export interface PanelAccounts {
  /** The panel's user that is linked to a customer; null: none is. */
  find(wanted: CustomerOnPanel): Promise<LinkedAccount | null>;
  /** The panel has contradicted the link: it is read before anybody trusts it again. */
  suspect(link: CustomerOnPanel): Promise<void>;
  /** The account is not this customer's any more: what this process shares of it counts no longer. */
  forget(link: CustomerOnPanel): void;
  /** A link that was read is right. */
  confirm(link: CustomerOnPanel, user: PanelUser): Promise<void>;
  /** Those of these users that the panel made because somebody was invited through us. */
  invited(panelId: string, users: readonly PanelUser[]): Promise<ReadonlySet<number>>;
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
  const of = ({ customerId, panelId }: CustomerOnPanel) =>
    and(eq(customerLinks.customerId, customerId), eq(customerLinks.panelId, panelId));
  const forget = (link: CustomerOnPanel) => {
    for (const key of done.keys()) if (key.startsWith(keyOf(link))) done.delete(key);
  };
  return {
    forget,
    find: inBatches((wanted: readonly CustomerOnPanel[]) => linkedUsers(db, wanted)),
    async suspect(link) {
      forget(link);
      await db.update(customerLinks).set({ suspect: true }).where(of(link));
    },
    async confirm(link, { id, uuid }) {
      await db
        .update(customerLinks)
        .set({ suspect: false, panelUserUuid: uuid })
        .where(and(of(link), eq(customerLinks.panelUserId, id)));
    },
    async invited(panelId, users) {
      const emails = users.map(({ email }) => email.toLowerCase());
      if (emails.length === 0) return new Set();
      const rows = await db
        .select()
        .from(invitedAccounts)
        .where(and(eq(invitedAccounts.panelId, panelId), inArray(invitedAccounts.email, emails)));
      const invitations = new Map(rows.map((row) => [row.email, row]));
      return new Set(
        users.flatMap((user) => {
          const invitation = invitations.get(user.email.toLowerCase());
          if (invitation === undefined || user.externalId !== null) return [];
          return invitation.userUuid === null || invitation.userUuid === user.uuid ? [user.id] : [];
        }),
      );
    },
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

/** What begins the key of everything that leads to an account of this customer. */
export function keyOf({ customerId, panelId }: CustomerOnPanel): string {
  return `${JSON.stringify([panelId, customerId])} `;
}

async function linkedUsers(
  db: Database,
  wanted: readonly CustomerOnPanel[],
): Promise<readonly (LinkedAccount | null)[]> {
  const ids = wanted.map(({ customerId }) => customerId);
  const panels = wanted.map(({ panelId }) => panelId);
  const rows = await db
    .select()
    .from(customerLinks)
    .where(and(inArray(customerLinks.customerId, ids), inArray(customerLinks.panelId, panels)));
  const users = new Map(rows.map(({ createdAt, ...row }) => [keyOf(row), { ...row, linkedAt: createdAt }]));
  return wanted.map((each) => users.get(keyOf(each)) ?? null);
}
