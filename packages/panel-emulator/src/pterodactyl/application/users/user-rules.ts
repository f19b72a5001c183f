import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { asText } from "../../../validation/php-values.ts";
import type { Rule } from "../../../validation/rule.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import type { UserRow } from "../../../world/rows/user.ts";

/** What the rules of a user let through. */
export type UserFields = Pick<UserRow, "email" | "username" | "first_name" | "last_name"> &
  Partial<Pick<UserRow, "external_id" | "language">> & {
    readonly password?: string | null;
    readonly root_admin?: boolean | number | string;
  };

export const userAttributes = {
  external_id: "Third Party Identifier",
  name_first: "First Name",
  name_last: "Last Name",
  root_admin: "Root Administrator Status",
};

/** The line break in the message is the panel's. */
export const invalidUsername = (attribute: string) =>
  `The ${attribute} must start and end with alpha-numeric characters and\n                contain only letters, numbers, dashes, underscores, and periods.`;

/** Starts and ends with a letter or digit, at least three characters. */
const usernameRule: Rule = {
  name: "p_username",
  passes: ({ value }) => {
    const text = asText(value);
    if (text === undefined) throw new UncaughtError("TypeError");
    return /^[a-z0-9]([\w.-]+)[a-z0-9](?=\n?$)/.test(text.toLowerCase());
  },
  message: () => invalidUsername(":attribute"),
};

/** The rules of a user; `ignore` is the user that is being changed. */
export function userRules(ignore?: number) {
  const free = (column: string) => unique("users", column, ignore === undefined ? {} : { ignore });
  return {
    email: ["required", "email", "between:1,191", free("email")],
    external_id: ["sometimes", "nullable", "string", "max:191", free("external_id")],
    username: ["required", "between:1,191", free("username"), usernameRule],
    password: "sometimes|nullable|string",
    root_admin: "boolean",
    language: "string|in:en",
    first_name: "required|string|between:1,191",
    last_name: "required|string|between:1,191",
  };
}
