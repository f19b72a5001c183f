import { DataValidationError } from "../../../errors/data-validation-error.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import type { Panel } from "../../../panel.ts";
import { randomText } from "../../../random-text.ts";
import { collate } from "../../../state/collation.ts";
import { createUser } from "../../../users/create-user.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import type { SubuserRow } from "../../../world/rows/subuser.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import { invalidUsername } from "../../application/users/user-rules.ts";

/**
 * Gives somebody access to a server. An unknown email gets an account.
 * @throws {DisplayError} 400 for the owner, and for somebody who has access already.
 */
export function createSubuser(
  panel: Panel,
  server: Readonly<ServerRow>,
  email: string,
  granted: Pick<SubuserRow, "permissions" | "permission_places">,
): Readonly<SubuserRow> {
  const { users, subusers } = panel.state;
  const user = users.first("email", collate(email)) ?? createAccount(panel, email);
  if (user.id === server.owner_id)
    throw new DisplayError(
      "You cannot add the server owner as a subuser for this server.",
      "UserIsServerOwnerException",
    );
  if (subusers.by("server_id", server.id).some((subuser) => subuser.user_id === user.id))
    throw new DisplayError(
      "A user with that email address is already assigned as a subuser for this server.",
      "ServerSubuserExistsException",
    );
  const now = panel.now();
  return subusers.insert({
    user_id: user.id,
    server_id: server.id,
    ...granted,
    created_at: now,
    updated_at: now,
  });
}

/**
 * The user name is the local part of the email and three random letters.
 * @throws {DataValidationError} 500 for a local part that begins with a dot, dash or underscore.
 */
function createAccount(panel: Panel, email: string): Readonly<UserRow> {
  const local = (email.split("@")[0] ?? "").replaceAll(/[^\w.-]+/g, "").slice(0, 64);
  if (/^[_.-]/.test(local)) throw new DataValidationError("User", null, { username: [invalidUsername("username")] });
  return createUser(panel, { username: `${local}${randomText(3)}`, email, first_name: "Server", last_name: "Subuser" });
}
