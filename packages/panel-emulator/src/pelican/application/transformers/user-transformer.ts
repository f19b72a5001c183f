import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import type { ApplicationScope } from "../application-scope.ts";

export const userTransformer: Transformer<Readonly<UserRow>, ApplicationScope> = {
  object: "user",
  attributes: (user) => ({
    id: user.id,
    external_id: user.external_id,
    is_managed_externally: user.is_managed_externally,
    uuid: user.uuid,
    username: user.username,
    email: user.email,
    language: user.language,
    root_admin: user.root_admin,
    "2fa_enabled": user["2fa"],
    "2fa": user["2fa"],
    created_at: user.created_at,
    updated_at: user.updated_at,
  }),
  includes: {
    servers: ({ id }, { state, may, transformers }) =>
      may("server") ? list(transformers.server, state.servers.by("owner_id", id)) : null,
    roles: ({ roles }, { state, may, transformers }) =>
      may("role")
        ? list(
            transformers.role,
            roles.toSorted((a, b) => a - b).flatMap((id) => state.roles.get(id) ?? []),
          )
        : null,
  },
};
