import { item, type Transformer } from "../../rendering/transformer.ts";
import type { AllocationRow } from "../../world/rows/allocation.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { nodeTransformer } from "./node-transformer.ts";
import { serverTransformer } from "./server-transformer.ts";

export const allocationTransformer: Transformer<Readonly<AllocationRow>, ApplicationScope> = {
  object: "allocation",
  attributes: (allocation) => ({
    id: allocation.id,
    ip: allocation.ip,
    alias: allocation.ip_alias,
    port: allocation.port,
    notes: allocation.notes,
    assigned: allocation.server_id !== null,
  }),
  includes: {
    node: (allocation, { state, may }) =>
      may("nodes") ? item(nodeTransformer, state.nodes.get(allocation.node_id)) : null,
    server: (allocation, { state, may }) =>
      may("servers") && allocation.server_id !== null
        ? item(serverTransformer, state.servers.get(allocation.server_id))
        : null,
  },
};
