import { item, list, type Transformer } from "../../rendering/transformer.ts";
import { nodeUsage } from "../../servers/node-usage.ts";
import type { NodeRow } from "../../world/rows/node.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { allocationTransformer } from "./allocation-transformer.ts";
import { locationTransformer } from "./location-transformer.ts";
import { serverTransformer } from "./server-transformer.ts";

export const nodeTransformer: Transformer<Readonly<NodeRow>, ApplicationScope> = {
  object: "node",
  attributes: ({ daemon_token_id, daemon_token, ...node }, { state }) => ({
    ...node,
    allocated_resources: nodeUsage(state, node.id),
  }),
  includes: {
    allocations: (node, { state, may }) =>
      may("allocations") ? list(allocationTransformer, state.allocations.by("node_id", node.id)) : null,
    location: (node, { state, may }) =>
      may("locations") ? item(locationTransformer, state.locations.get(node.location_id)) : null,
    servers: (node, { state, may }) =>
      may("servers") ? list(serverTransformer, state.servers.by("node_id", node.id)) : null,
  },
};
