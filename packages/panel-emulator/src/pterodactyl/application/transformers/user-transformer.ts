import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const userTransformer: Transformer<Readonly<UserRow>, ApplicationScope> = {
  object: "user",
  attributes: (user) => ({
    id: user.id,
    external_id: user.external_id,
    uuid: user.uuid,
    username: user.username,
    email: user.email,
    first_name: user.first_name,
    last_name: user.last_name,
    language: user.language,
    root_admin: user.root_admin,
    "2fa": user["2fa"],
    created_at: user.created_at,
    updated_at: user.updated_at,
  }),
  includes: {
    servers: (user, { state, may, transformers }) =>
      may("servers") ? list(transformers.server, state.servers.by("owner_id", user.id)) : null,
  },
};
