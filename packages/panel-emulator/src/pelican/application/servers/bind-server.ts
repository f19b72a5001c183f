import { rowInPath } from "../../../application/row-in-path.ts";
import type { RouteParams } from "../../../http/router.ts";
import type { PanelState } from "../../../state/panel-state.ts";

export function bindServer(state: PanelState, params: RouteParams) {
  return rowInPath(state.servers, params, "server");
}
