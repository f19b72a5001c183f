import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { SubuserRow } from "../../../world/rows/subuser.ts";
import { userTransformer } from "./user-transformer.ts";

export const subuserTransformer: ClientTransformer<Readonly<SubuserRow>> = {
  object: "server_subuser",
  attributes: ({ user_id, permissions }, scope) => {
    const user = scope.state.users.get(user_id);
    return { ...(user && userTransformer.attributes(user, scope)), permissions };
  },
};
