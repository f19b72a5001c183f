import type { RouteParams } from "../../../http/router.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { rowInPath } from "../bind.ts";

export function bindServer(state: PanelState, params: RouteParams) {
  return rowInPath(state.servers, params, "server");
}
