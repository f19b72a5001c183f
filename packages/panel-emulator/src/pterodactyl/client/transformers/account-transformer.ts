import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { UserRow } from "../../../world/rows/user.ts";

/** A user as they see themselves. */
export const accountTransformer: ClientTransformer<Readonly<UserRow>> = {
  object: "user",
  attributes: (user) => ({
    id: user.id,
    admin: user.root_admin,
    username: user.username,
    email: user.email,
    first_name: user.first_name,
    last_name: user.last_name,
    language: user.language,
  }),
};
