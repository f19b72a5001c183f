import type { ClientTransformer } from "../../../client/client-reply.ts";
import { type SubuserRow, shownPermissions } from "../../../world/rows/subuser.ts";
import { clientUser } from "./user-transformer.ts";

export const subuserTransformer: ClientTransformer<Readonly<SubuserRow>> = {
  object: "server_subuser",
  attributes: (subuser, scope) => {
    const user = scope.state.users.get(subuser.user_id);
    return { ...(user && clientUser(user, scope)), permissions: shownPermissions(subuser) };
  },
};
