import { notFound } from "../../errors/http-errors.ts";
import type { InputValue } from "../../http/php-input.ts";
import { allocationsOfServer } from "../../servers/allocations-of.ts";
import type { AllocationPlan, AllocationWish } from "../../servers/plan-allocations.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";

/**
 * Decides what a wish comes to. Allocations that are taken, unknown, on another node or not the server's are left out
 * silently. Whoever removes the primary gets the next of the server's own instead, else the first added one, else none.
 * @throws {PanelError} 404 for a primary that is not the server's.
 */
export function planAllocations(
  state: PanelState,
  server: Readonly<ServerRow>,
  wish: AllocationWish,
): Omit<AllocationPlan, "primary"> & { readonly primary: number | null } {
  const wants = (list: readonly InputValue[], id: number) => list.some((wanted) => Number(wanted) === id);
  const add = state.allocations
    .by("node_id", server.node_id)
    .filter((row) => row.server_id === null && wants(wish.add, row.id))
    .map(({ id }) => id);
  const own = [...allocationsOfServer(state, server.id).map(({ id }) => id), ...add].sort((a, b) => a - b);
  const remove = own.filter((id) => wants(wish.remove, id) && !wants(wish.add, id));
  const kept = own.filter((id) => !wants(wish.remove, id));
  const isRemoved = server.allocation_id !== null && remove.includes(server.allocation_id);
  const next = kept[0] ?? (wish.add[0] === undefined ? null : Number(wish.add[0]));
  const wanted = wish.primary === null ? null : Number(wish.primary);
  const primary = isRemoved ? next : wanted;
  const isOwn = primary === null || own.some((id) => id === primary && !remove.includes(id));
  if (primary !== server.allocation_id && !isOwn) throw notFound();
  return { primary, add, remove };
}
