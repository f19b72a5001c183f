import { nodeUsage } from "../../../nodes/node-usage.ts";
import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const nodeTransformer: Transformer<Readonly<NodeRow>, ApplicationScope> = {
  object: "node",
  attributes: (node, { state }) => {
    const { memory, disk } = nodeUsage(state, node.id);
    return {
      id: node.id,
      uuid: node.uuid,
      public: node.public,
      name: node.name,
      description: node.description,
      location_id: node.location_id,
      fqdn: node.fqdn,
      scheme: node.scheme,
      behind_proxy: node.behind_proxy,
      maintenance_mode: node.maintenance_mode,
      memory: node.memory,
      memory_overallocate: node.memory_overallocate,
      disk: node.disk,
      disk_overallocate: node.disk_overallocate,
      upload_size: node.upload_size,
      daemon_listen: node.daemon_listen,
      daemon_sftp: node.daemon_sftp,
      daemon_base: node.daemon_base,
      created_at: node.created_at,
      updated_at: node.updated_at,
      allocated_resources: { memory, disk },
    };
  },
  includes: {
    allocations: (node, { state, may, transformers }) =>
      may("allocations") ? list(transformers.allocation, state.allocations.by("node_id", node.id)) : null,
    location: (node, { state, may, transformers }) =>
      may("locations") ? item(transformers.location, state.locations.get(node.location_id)) : null,
    servers: (node, { state, may, transformers }) =>
      may("servers") ? list(transformers.server, state.servers.by("node_id", node.id)) : null,
  },
};
