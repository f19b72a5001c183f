import type { PanelServer, PanelUser } from "./panel-server.ts";

/** What the server of an order has to be, besides carrying the external id of its service. */
export interface OrderedServer {
  /** The accounts of the customer on the panel. */
  readonly userIds: readonly number[];
  /** Null: not known, not compared. */
  readonly eggId: number | null;
  readonly orderedAt: Date;
}

/** By how much the clocks of a panel and of the database may differ. */
const clockToleranceMs = 5 * 60_000;

/** Why a server that carries the external id of a service is not what was ordered; null: it is what the order led to. */
export function whyNotOrdered(
  server: PanelServer & { readonly owner: PanelUser | null },
  { userIds, eggId, orderedAt }: OrderedServer,
): string | null {
  if (!userIds.includes(server.userId)) return `it belongs to ${ownerOf(server)}`;
  if (eggId !== null && server.eggId !== eggId) return `it has egg ${server.eggId} instead of ${eggId}`;
  if (server.createdAt.getTime() < orderedAt.getTime() - clockToleranceMs)
    return `it was made at ${server.createdAt.toISOString()}, before the order`;
  return null;
}

function ownerOf({ userId, owner }: { readonly userId: number; readonly owner: PanelUser | null }): string {
  return owner === null ? `the account ${userId}` : `the account ${owner.username} (${owner.email})`;
}
