import type { PanelState } from "../../state/panel-state.ts";
import type { MountRow } from "../../world/rows/mount.ts";

export function mountsOfNode(state: PanelState, nodeId: number): Readonly<MountRow>[] {
  return state.mounts.all().filter(({ nodes }) => nodes.includes(nodeId));
}
