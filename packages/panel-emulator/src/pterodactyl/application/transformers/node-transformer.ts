import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import { nodeUsage } from "../../../servers/node-usage.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const nodeTransformer: Transformer<Readonly<NodeRow>, ApplicationScope> = {
  object: "node",
  attributes: ({ daemon_token_id: _id, daemon_token: _token, ...node }, { state }) => ({
    ...node,
    allocated_resources: nodeUsage(state, node.id),
  }),
  includes: {
    allocations: (node, { state, may, transformers }) =>
      may("allocations") ? list(transformers.allocation, state.allocations.by("node_id", node.id)) : null,
    location: (node, { state, may, transformers }) =>
      may("locations") ? item(transformers.location, state.locations.get(node.location_id)) : null,
    servers: (node, { state, may, transformers }) =>
      may("servers") ? list(transformers.server, state.servers.by("node_id", node.id)) : null,
  },
};
