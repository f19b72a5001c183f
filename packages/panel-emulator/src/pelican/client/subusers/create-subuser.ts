import type { SubuserManners } from "../../../client/subusers/subuser-routes.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { randomText } from "../../../random-text.ts";
import { collate } from "../../../state/collation.ts";
import { createUser } from "../../../users/create-user.ts";

/**
 * Gives somebody access to a server. An unknown email gets an account, whose name is the local part and three letters.
 * @throws {DisplayError} 400 for the owner, and for somebody who has access already.
 */
export const createSubuser: SubuserManners["create"] = (panel, server, email, granted) => {
  const { users, subusers } = panel.state;
  const known = users.first("email", collate(email));
  if (known?.id === server.owner_id)
    throw new DisplayError(
      "You cannot add the server owner as a subuser for this server.",
      "UserIsServerOwnerException",
    );
  if (known && subusers.by("server_id", server.id).some(({ user_id }) => user_id === known.id))
    throw new DisplayError(
      "A user with that email address is already assigned as a subuser for this server.",
      "ServerSubuserExistsException",
    );
  const username = `${email.split("@")[0] ?? ""}${randomText(3)}`;
  const user = known ?? createUser(panel, { username, email: email.toLowerCase() });
  const now = panel.now();
  return subusers.insert({
    user_id: user.id,
    server_id: server.id,
    ...granted,
    created_at: now,
    updated_at: now,
  });
};
