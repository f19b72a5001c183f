import { item, type Transformer } from "../../../rendering/transformer.ts";
import { type SubuserRow, shownPermissions } from "../../../world/rows/subuser.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const subuserTransformer: Transformer<Readonly<SubuserRow>, ApplicationScope> = {
  object: "subuser",
  attributes: (subuser) => ({
    id: subuser.id,
    user_id: subuser.user_id,
    server_id: subuser.server_id,
    permissions: shownPermissions(subuser),
    created_at: subuser.created_at,
    updated_at: subuser.updated_at,
  }),
  includes: {
    user: (subuser, { state, may, transformers }) =>
      may("users") ? item(transformers.user, state.users.get(subuser.user_id)) : null,
    server: (subuser, { state, may, transformers }) =>
      may("servers") ? item(transformers.server, state.servers.get(subuser.server_id)) : null,
  },
};
