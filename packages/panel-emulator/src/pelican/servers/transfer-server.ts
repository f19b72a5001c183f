import { DaemonConnectionError } from "../../daemon/daemon-connection-error.ts";
import type { Panel } from "../../panel.ts";
import { allocationsOfServer } from "../../servers/allocations-of.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { transferConflict } from "../busy-servers.ts";
import { hasRoom } from "../nodes/viable-nodes.ts";
import { transferOf } from "./transfer-of.ts";

/** Where a server is to go. */
export interface TransferWish {
  readonly nodeId: number;
  readonly allocationId: number;
  readonly additionalAllocations: readonly number[];
}

/**
 * Begins to move a server. The new allocations are taken at once; the old ones stay until the daemons are done.
 * @returns false when the node has no room.
 * @throws {PanelError} 409 while the server is installed, restored or moved already.
 */
export async function startTransfer(panel: Panel, server: Readonly<ServerRow>, wish: TransferWish): Promise<boolean> {
  const { state } = panel;
  const node = state.nodes.get(wish.nodeId);
  if (!node || !hasRoom(state, node, server)) return false;
  const conflict = transferConflict(state, server);
  if (conflict) throw conflict;
  const now = panel.now();
  const hasAllocation = server.allocation_id !== null;
  state.transfers.insert({
    server_id: server.id,
    old_node: server.node_id,
    new_node: node.id,
    old_allocation: server.allocation_id,
    new_allocation: hasAllocation ? wish.allocationId : null,
    old_additional_allocations: hasAllocation
      ? allocationsOfServer(state, server.id).flatMap(({ id }) => (id === server.allocation_id ? [] : [id]))
      : [],
    new_additional_allocations: hasAllocation ? [...wish.additionalAllocations] : [],
    successful: null,
    created_at: now,
    updated_at: now,
  });
  if (hasAllocation)
    for (const id of [...wish.additionalAllocations, wish.allocationId]) {
      const allocation = state.allocations.get(id);
      if (allocation?.node_id === node.id && allocation.server_id === null)
        state.allocations.update(id, { server_id: server.id });
    }
  await tellSource(panel, server);
  return true;
}

/**
 * Ends a transfer as if it had succeeded, except that the server stays where it is and keeps the new allocations as well.
 * Then both daemons are told.
 * @returns false when there is none.
 * @throws {DaemonConnectionError} when a daemon does not take it; the transfer has ended all the same.
 */
export async function cancelTransfer(panel: Panel, server: Readonly<ServerRow>): Promise<boolean> {
  const { state, daemon, transfers } = panel;
  const transfer = transferOf(state, server);
  if (!transfer) return false;
  state.transfers.update(transfer.id, { successful: true, updated_at: panel.now() });
  const calls = [
    { node: state.nodes.get(transfer.old_node), path: `/api/servers/${server.uuid}/transfer` },
    { node: state.nodes.get(transfer.new_node), path: "/api/transfer" },
  ];
  const action = () => transfers.abandon(server.uuid);
  for (const { node, path } of calls) if (node) await daemon.call({ node, method: "DELETE", path, action });
  return true;
}

/**
 * A daemon has told the panel how a transfer ended (source). One that has arrived loses the allocations of its old node and
 * belongs to the new one; one that failed loses those of the new node and stays.
 */
function endTransfer(panel: Panel, serverId: number, arrived: boolean): void {
  const { state, events } = panel;
  const updated_at = panel.now();
  const server = state.servers.get(serverId);
  const transfer = server && transferOf(state, server);
  if (!transfer) return;
  const { old_allocation, new_allocation, new_node: node_id } = transfer;
  const left = arrived
    ? [old_allocation, ...transfer.old_additional_allocations]
    : [new_allocation, ...transfer.new_additional_allocations];
  for (const id of left) if (id !== null) state.allocations.update(id, { server_id: null, notes: null });
  state.transfers.update(transfer.id, { successful: arrived, updated_at });
  if (!arrived) return;
  const address = old_allocation === null ? {} : { allocation_id: new_allocation };
  events.emit("moved", state.servers.update(serverId, { node_id, ...address, updated_at }));
}

/** A daemon that answers with an error does not matter here, one that cannot be reached does. */
async function tellSource(panel: Panel, server: Readonly<ServerRow>): Promise<void> {
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/transfer`,
      action: () => panel.transfers.start(server, (arrived) => endTransfer(panel, server.id, arrived)),
    });
  } catch (error) {
    if (!(error instanceof DaemonConnectionError) || !error.answer) throw error;
  }
}
