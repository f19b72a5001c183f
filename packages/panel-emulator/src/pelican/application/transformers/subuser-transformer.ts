import { item, type Transformer } from "../../../rendering/transformer.ts";
import type { SubuserRow } from "../../../world/rows/subuser.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const subuserTransformer: Transformer<Readonly<SubuserRow>, ApplicationScope> = {
  object: "subuser",
  attributes: ({ permission_places: _, ...subuser }) => subuser,
  includes: {
    user: ({ user_id }, { state, may, transformers }) =>
      may("user") ? item(transformers.user, state.users.get(user_id)) : null,
    server: ({ server_id }, { state, may, transformers }) =>
      may("server") ? item(transformers.server, state.servers.get(server_id)) : null,
  },
};
