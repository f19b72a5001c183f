import { UncaughtError } from "../errors/uncaught-error.ts";
import type { InputValue } from "../http/php-input.ts";
import { isArray, isNumeric } from "../validation/php-values.ts";

/** The egg of a request as a whole number. The rules let through more, on which the panel's language then fails. */
export function eggNumber(egg: InputValue | undefined): number {
  if (egg === true) return 1;
  if (isArray(egg)) throw new UncaughtError("TypeError");
  if (!isNumeric(egg)) throw new UncaughtError("ErrorException");
  return Math.trunc(Number(egg));
}
