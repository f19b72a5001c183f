import { asText } from "../../../validation/php-values.ts";
import type { Rule } from "../../../validation/rule.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import { isLocale } from "./locales.ts";
import { isTimeZone } from "./time-zones.ts";

/** What the rules of a user let through. */
export type UserFields = Pick<UserRow, "email" | "username"> &
  Partial<Pick<UserRow, "external_id" | "language" | "timezone">> & {
    readonly is_managed_externally?: boolean | number | string;
    readonly password?: string | null;
  };

export const userAttributes = {
  external_id: "Third Party Identifier",
  is_managed_externally: "Is managed by Third Party?",
};

/** The panel compares with a list that is too long to be written here. */
const oneOf = (isKnown: (text: string) => boolean): Rule => ({
  name: "in",
  passes: ({ value }) => isKnown(asText(value) ?? ""),
  message: () => "The selected :attribute is invalid.",
});

/** The rules of a user; `ignore` is the user that is being changed. A user name may contain anything. */
export function userRules(ignore?: number) {
  const free = (column: string) => unique("users", column, ignore === undefined ? {} : { ignore });
  return {
    email: ["required", "email", "between:1,255", free("email")],
    external_id: ["sometimes", "nullable", "string", "max:255", free("external_id")],
    is_managed_externally: "boolean",
    username: ["required", "between:1,255", free("username")],
    password: "sometimes|nullable|string",
    language: ["string", oneOf(isLocale)],
    timezone: ["string", oneOf(isTimeZone)],
  };
}
