import type { PanelUser } from "./panel-server.ts";

/** What is stored of a customer's account on a panel. */
export interface KnownAccount {
  readonly panelUserId: number;
  /** Null: nobody has read it. */
  readonly panelUserUuid: string | null;
  /** When the account was linked to the customer. */
  readonly linkedAt: Date;
}

/** By how much the clocks of a panel and of the database may differ. */
const clockToleranceMs = 5 * 60_000;

/**
 * Whether a user is the account that was linked: a panel that was restored from a backup gives its number to somebody else. Without a
 * uuid its age tells: whoever got the number again is younger than the link.
 */
export function isAccountOf(user: Pick<PanelUser, "uuid" | "createdAt">, known: KnownAccount): boolean {
  return known.panelUserUuid === null
    ? user.createdAt.getTime() <= known.linkedAt.getTime() + clockToleranceMs
    : user.uuid === known.panelUserUuid;
}
