import type { InputObject } from "../http/php-input.ts";
import { expandFields } from "./expand-fields.ts";
import { failuresOf, type Validation, validate } from "./validate.ts";
import { type Failure, ValidationError } from "./validation-error.ts";

/**
 * Validates fields, then looks at them once more with a check of the request's own, whose failures come after the others.
 * @throws {ValidationError} when a rule or the check fails.
 */
export function validateAnd(validation: Validation, check: (input: InputObject) => readonly Failure[]): InputObject {
  const failures = failuresOf(validation, expandFields(validation.rules, validation.input));
  const all = [...failures, ...check(validation.input)];
  if (all.length > 0) throw new ValidationError(all);
  return validate(validation);
}
