import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import type { MountRow } from "../../../world/rows/mount.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { nodesWithPivot } from "./node-transformer.ts";

export const mountTransformer: Transformer<Readonly<MountRow>, ApplicationScope> = {
  object: "mount",
  attributes: mountAttributes,
  includes: {
    eggs: (mount, { state, may, transformers }) => (may("egg") ? list(transformers.egg, eggsOf(state, mount)) : null),
    nodes: (mount, { state, may }) => (may("node") ? nodesOf(state, mount) : null),
    servers: (mount, { state, may, transformers }) =>
      may("server") ? list(transformers.server, serversOf(state, mount)) : null,
  },
};

/** What a mount is attached to is shown as its includes only. */
export function mountAttributes({ eggs: _eggs, nodes: _nodes, servers: _servers, ...mount }: Readonly<MountRow>) {
  return mount;
}

export function eggsOf(state: PanelState, { eggs }: Readonly<MountRow>) {
  return eggs.toSorted((a, b) => a - b).flatMap((id) => state.eggs.get(id) ?? []);
}

export function nodesOf(state: PanelState, { id, nodes }: Readonly<MountRow>) {
  return nodesWithPivot(state, nodes, (node) => ({ mountable_type: "node", mount_id: id, mountable_id: node }));
}

export function serversOf(state: PanelState, { servers }: Readonly<MountRow>) {
  return servers.toSorted((a, b) => a - b).flatMap((id) => state.servers.get(id) ?? []);
}
