import { nodeUsage } from "../../../nodes/node-usage.ts";
import { type Included, list, renderItem, type Transformer } from "../../../rendering/transformer.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const nodeTransformer: Transformer<Readonly<NodeRow>, ApplicationScope> = {
  object: "node",
  attributes: (node, { state }) => ({
    id: node.id,
    uuid: node.uuid,
    public: node.public,
    name: node.name,
    description: node.description,
    fqdn: node.fqdn,
    scheme: node.scheme,
    behind_proxy: node.behind_proxy,
    maintenance_mode: node.maintenance_mode,
    memory: node.memory,
    memory_overallocate: node.memory_overallocate,
    disk: node.disk,
    disk_overallocate: node.disk_overallocate,
    cpu: node.cpu,
    cpu_overallocate: node.cpu_overallocate,
    upload_size: node.upload_size,
    daemon_listen: node.daemon_listen,
    daemon_sftp: node.daemon_sftp,
    daemon_sftp_alias: node.daemon_sftp_alias,
    daemon_base: node.daemon_base,
    created_at: node.created_at,
    updated_at: node.updated_at,
    tags: node.tags,
    daemon_connect: node.daemon_connect,
    allocated_resources: nodeUsage(state, node.id),
  }),
  includes: {
    allocations: ({ id }, { state, may, transformers }) =>
      may("allocation") ? list(transformers.allocation, state.allocations.by("node_id", id)) : null,
    servers: ({ id }, { state, may, transformers }) =>
      may("server") ? list(transformers.server, state.servers.by("node_id", id)) : null,
  },
};

/** A node with further attributes: the panel shows what happens to hang on it. */
export function nodeWith(more: object): Transformer<Readonly<NodeRow>, ApplicationScope> {
  return {
    ...nodeTransformer,
    attributes: (node, scope) => ({ ...nodeTransformer.attributes(node, scope), ...more }),
  };
}

/** The nodes of something else, each with the row that joins the two. */
export function nodesWithPivot(
  state: PanelState,
  ids: readonly number[],
  pivotOf: (nodeId: number) => object,
): NonNullable<Included<ApplicationScope>> {
  const nodes = ids.toSorted((a, b) => a - b).flatMap((id) => state.nodes.get(id) ?? []);
  return (scope, wanted) => ({
    object: "list",
    data: nodes.map((node) => renderItem(nodeWith({ pivot: pivotOf(node.id) }), node, scope, wanted)),
  });
}
