import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { TransferRow } from "../../world/rows/transfer.ts";

/** The transfer of a server that is going on. */
export function transferOf(state: PanelState, server: Readonly<ServerRow>): Readonly<TransferRow> | undefined {
  return state.transfers.by("server_id", server.id).findLast(({ successful }) => successful === null);
}
