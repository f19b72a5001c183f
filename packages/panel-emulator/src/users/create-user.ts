import { randomUUID } from "node:crypto";
import type { Panel } from "../panel.ts";
import { randomText } from "../random-text.ts";
import type { UserRow } from "../world/rows/user.ts";

/** What is known of a new user; everything else is as in a fresh account. */
export interface NewUser extends Partial<Omit<UserRow, "id" | "uuid" | "password" | "created_at" | "updated_at">> {
  readonly email: string;
  readonly username: string;
  /** A random one when there is none. */
  readonly password?: string | null | undefined;
}

/** Makes a user. User names are stored in lower case. */
export function createUser(panel: Panel, { password, username, ...given }: NewUser): Readonly<UserRow> {
  const now = panel.now();
  return panel.state.users.insert({
    external_id: null,
    first_name: null,
    last_name: null,
    language: "en",
    timezone: "UTC",
    is_managed_externally: false,
    root_admin: false,
    roles: [],
    "2fa": false,
    totp_secret: null,
    recovery_tokens: [],
    ...given,
    uuid: randomUUID(),
    username: username.toLowerCase(),
    password: password || randomText(30),
    created_at: now,
    updated_at: now,
  });
}
