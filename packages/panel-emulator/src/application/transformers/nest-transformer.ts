import { list, type Transformer } from "../../rendering/transformer.ts";
import type { NestRow } from "../../world/rows/nest.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { eggTransformer } from "./egg-transformer.ts";
import { serverTransformer } from "./server-transformer.ts";

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
    eggs: (nest, { state, may }) => (may("eggs") ? list(eggTransformer, state.eggs.by("nest_id", nest.id)) : null),
    servers: (nest, { state, may }) =>
      may("servers") ? list(serverTransformer, state.servers.by("nest_id", nest.id)) : null,
  },
};
