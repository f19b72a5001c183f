import { UncaughtError } from "../../errors/uncaught-error.ts";
import type { RouteContext } from "../../http/route.ts";
import { asText } from "../../validation/php-values.ts";

/** Whether a field holds the user's password. @throws {UncaughtError} for a list, which the panel cannot hash. */
export function isOwnPassword({ request, identity }: RouteContext, field: string): boolean {
  const text = asText(request.input[field]);
  if (text === undefined) throw new UncaughtError("TypeError");
  return text === identity.user.password;
}
