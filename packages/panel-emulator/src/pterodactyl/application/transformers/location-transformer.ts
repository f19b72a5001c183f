import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { LocationRow } from "../../../world/rows/location.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const locationTransformer: Transformer<Readonly<LocationRow>, ApplicationScope> = {
  object: "location",
  attributes: (location) => ({
    id: location.id,
    short: location.short,
    long: location.long,
    updated_at: location.updated_at,
    created_at: location.created_at,
  }),
  includes: {
    nodes: (location, { state, may, transformers }) =>
      may("nodes") ? list(transformers.node, state.nodes.by("location_id", location.id)) : null,
    servers: (location, { state, may, transformers }) => {
      if (!may("servers")) return null;
      const servers = state.nodes
        .by("location_id", location.id)
        .flatMap((node) => state.servers.by("node_id", node.id))
        .sort((a, b) => a.id - b.id);
      return list(transformers.server, servers);
    },
  },
};
