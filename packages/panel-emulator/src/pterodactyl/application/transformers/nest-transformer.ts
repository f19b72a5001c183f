import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { NestRow } from "../../../world/rows/nest.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const nestTransformer: Transformer<Readonly<NestRow>, ApplicationScope> = {
  object: "nest",
  attributes: (nest) => ({
    id: nest.id,
    uuid: nest.uuid,
    author: nest.author,
    name: nest.name,
    description: nest.description,
    created_at: nest.created_at,
    updated_at: nest.updated_at,
  }),
  includes: {
    eggs: (nest, { state, may, transformers }) =>
      may("eggs") ? list(transformers.egg, state.eggs.by("nest_id", nest.id)) : null,
    servers: (nest, { state, may, transformers }) =>
      may("servers") ? list(transformers.server, state.servers.by("nest_id", nest.id)) : null,
  },
};
