import { item, type Transformer } from "../../../rendering/transformer.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const allocationTransformer: Transformer<Readonly<AllocationRow>, ApplicationScope> = {
  object: "allocation",
  attributes: ({ id, ip, ip_alias, port, notes, server_id }) => ({
    id,
    ip,
    alias: ip_alias,
    port,
    notes,
    assigned: server_id !== null,
  }),
  includes: {
    node: ({ node_id }, { state, may, transformers }) =>
      may("node") ? item(transformers.node, state.nodes.get(node_id)) : null,
    server: ({ server_id }, { state, may, transformers }) =>
      may("server") ? item(transformers.server, state.servers.get(server_id)) : null,
  },
};
