import { and, eq, gt, inArray, lte, or } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { customerLinks } from "../database/schema.ts";
import { compareAccounts, type ExpectedAccount, missingAccount } from "../domain/drift/compare-accounts.ts";
import type { DriftFinding } from "../domain/drift/drift-finding.ts";
import { idFromExternalId } from "../domain/external-id.ts";
import type { Installation } from "../domain/installation.ts";
import type { PanelUser } from "../domain/panel-server.ts";
import type { PanelGateway } from "../panel/panel-gateway.ts";
import type { NumberRange } from "./expected-services.ts";

/** Accounts per list request, and the most that are in memory at once. */
const perPage = 500;

export interface AccountScan {
  readonly db: Database;
  readonly gateway: PanelGateway;
  readonly installation: Installation;
  /** Asks the panel, however long it wants to be left alone in between. */
  asked<Answer>(question: () => Promise<Answer>): Promise<Answer>;
}

/**
 * Compares the accounts of a panel with the links to them, page by page: one request for 500 accounts, and one for each that a link
 * names and the list does not have, since a deletion during the scan moves the accounts after it to other pages.
 */
export async function* scanAccounts(scan: AccountScan): AsyncGenerator<readonly DriftFinding[]> {
  const { gateway, installation } = scan;
  let after = 0;
  for (let page = 1; ; page += 1) {
    const listed = await scan.asked(() => gateway.listUsers(page, perPage));
    const isLast = page >= listed.pages;
    const users = listed.users.filter(({ id }) => id > after);
    const upTo = isLast ? 2 ** 31 - 1 : Math.max(after, users.at(-1)?.id ?? 0);
    const links = await expectedAccounts(scan, { after, upTo }, users);
    const there = new Set(users.map(({ id }) => id));
    const absent = links.filter(({ panelUserId: id }) => id > after && id <= upTo && !there.has(id));
    const moved: PanelUser[] = [];
    const missing: DriftFinding[] = [];
    for (const link of absent) {
      const user = await scan.asked(() => gateway.findUser(link.panelUserId));
      if (user === null) missing.push(missingAccount(link));
      else moved.push(user);
    }
    yield [...compareAccounts({ users: [...users, ...moved], links, installation }), ...missing];
    if (isLast) return;
    after = upTo;
  }
}

/** The links to accounts in this range, and those of the customers that their external ids name. */
async function expectedAccounts(
  { db, gateway: { panelId }, installation }: AccountScan,
  { after, upTo }: NumberRange,
  users: readonly PanelUser[],
): Promise<readonly ExpectedAccount[]> {
  const named = users.flatMap(({ externalId }) =>
    externalId === null ? [] : (idFromExternalId(externalId, installation) ?? []),
  );
  const rows = await db
    .select()
    .from(customerLinks)
    .where(
      and(
        eq(customerLinks.panelId, panelId),
        or(
          and(gt(customerLinks.panelUserId, after), lte(customerLinks.panelUserId, upTo)),
          inArray(customerLinks.customerId, named),
        ),
      ),
    );
  return rows.map(({ customerId, panelUserId, panelUserUuid, createdAt: linkedAt }) => ({
    customerId,
    panelUserId,
    panelUserUuid,
    linkedAt,
  }));
}
