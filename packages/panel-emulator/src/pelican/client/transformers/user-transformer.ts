import { createHash } from "node:crypto";
import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { UserRow } from "../../../world/rows/user.ts";

/** A user, as they see themselves and as others see them. */
export const userTransformer: ClientTransformer<Readonly<UserRow>> = {
  object: "user",
  attributes: (user) => ({
    uuid: user.uuid,
    username: user.username,
    email: user.email,
    language: user.language,
    image: `https://gravatar.com/avatar/${createHash("md5").update(user.email.toLowerCase()).digest("hex")}`,
    admin: user.root_admin,
    root_admin: user.root_admin,
    "2fa_enabled": user["2fa"],
    created_at: user.created_at,
    updated_at: user.updated_at,
  }),
};
