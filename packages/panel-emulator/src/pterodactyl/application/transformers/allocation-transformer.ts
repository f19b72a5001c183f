import { item, type Transformer } from "../../../rendering/transformer.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import type { ApplicationScope } from "../application-scope.ts";

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
    node: (allocation, { state, may, transformers }) =>
      may("nodes") ? item(transformers.node, state.nodes.get(allocation.node_id)) : null,
    server: (allocation, { state, may, transformers }) =>
      may("servers") && allocation.server_id !== null
        ? item(transformers.server, state.servers.get(allocation.server_id))
        : null,
  },
};
