import { createHash } from "node:crypto";
import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { ClientScope } from "../../../client/client-scope.ts";
import { identifierOf } from "../../../state/identifier.ts";
import type { UserRow } from "../../../world/rows/user.ts";

export function clientUser(user: Readonly<UserRow>, { version }: ClientScope) {
  return {
    uuid: user.uuid,
    ...(version === "1.12" && { identifier: identifierOf("user", user.uuid) }),
    username: user.username,
    email: user.email,
    image: `https://gravatar.com/avatar/${createHash("md5").update(user.email.toLowerCase()).digest("hex")}`,
    "2fa_enabled": user["2fa"],
    created_at: user.created_at,
  };
}

/** A user as other users see them. */
export const userTransformer: ClientTransformer<Readonly<UserRow>> = {
  object: "user",
  attributes: clientUser,
};
