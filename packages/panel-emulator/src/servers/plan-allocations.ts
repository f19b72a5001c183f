import { DisplayError } from "../errors/display-error.ts";
import type { InputValue } from "../http/php-input.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** Wanted changes to a server's allocations, ids as they were sent. */
export interface AllocationWish {
  readonly primary: InputValue;
  readonly add: readonly InputValue[];
  readonly remove: readonly InputValue[];
}

/** What will be done. */
export interface AllocationPlan {
  readonly primary: number;
  readonly add: readonly number[];
  readonly remove: readonly number[];
}

/**
 * Decides what a wish comes to. Allocations that are taken, unknown, on another node or not the server's are left out
 * silently. Whoever removes the primary gets the first added one instead.
 * @throws {DisplayError} 400 when there is none, or when the primary is not the server's.
 */
export function planAllocations(state: PanelState, server: Readonly<ServerRow>, wish: AllocationWish): AllocationPlan {
  const ofNode = state.allocations.by("node_id", server.node_id);
  const wants = (list: readonly InputValue[], id: number) => list.some((wanted) => Number(wanted) === id);
  const add = ofNode.filter((row) => row.server_id === null && wants(wish.add, row.id)).map((row) => row.id);
  const remove = ofNode
    .filter((row) => row.server_id === server.id && wants(wish.remove, row.id) && !wants(wish.add, row.id))
    .map((row) => row.id);
  const primary = wish.remove.includes(wish.primary) ? fallback(add) : Number(wish.primary);
  const stays = state.allocations.get(primary)?.server_id === server.id && !remove.includes(primary);
  if (primary !== server.allocation_id && !stays && !add.includes(primary))
    throw new DisplayError("The requested default allocation is not currently assigned to this server.");
  return { primary, add, remove };
}

function fallback(added: readonly number[]): number {
  const first = added[0];
  if (first !== undefined) return first;
  throw new DisplayError(
    "You are attempting to delete the default allocation for this server but there is no fallback allocation to use.",
  );
}

export function applyAllocationChanges(
  state: PanelState,
  server: Readonly<ServerRow>,
  plan: Pick<AllocationPlan, "add" | "remove">,
): void {
  for (const id of plan.add) state.allocations.update(id, { server_id: server.id, notes: null });
  for (const id of plan.remove) state.allocations.update(id, { server_id: null, notes: null });
}
