import { and, eq } from "drizzle-orm";
import { databaseTime } from "../database/database-time.ts";
import { invitedAccounts } from "../database/invitation-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { interactive } from "./controlled-service.ts";

/** An invitation that makes an account, since nobody on the panel has the e-mail. */
export interface Invitation {
  /** The panel has made this account. */
  answered(userUuid: string): Promise<void>;
}

/**
 * Notes, before somebody is invited to a server, that the account which the panel makes for it is nobody's yet: when that person
 * orders, it becomes theirs. One request. Null: the account is there already, whoever made it.
 */
export async function beforeInvitation(
  { database: { db }, panels }: EngineContext,
  panelId: string,
  address: string,
): Promise<Invitation | null> {
  const panel = await panels.client(panelId);
  const known =
    panel.flavour === "pelican"
      ? await panel.client.application.users.findByEmail(address, interactive)
      : await panel.client.application.users.findByEmail(address, interactive);
  if (known !== undefined) return null;
  const email = address.toLowerCase();
  await db
    .insert(invitedAccounts)
    .values({ panelId, email, invitedAt: databaseTime })
    .onConflictDoUpdate({
      target: [invitedAccounts.panelId, invitedAccounts.email],
      set: { userUuid: null, invitedAt: databaseTime },
    });
  return {
    async answered(userUuid) {
      await db
        .update(invitedAccounts)
        .set({ userUuid })
        .where(and(eq(invitedAccounts.panelId, panelId), eq(invitedAccounts.email, email)));
    },
  };
}
