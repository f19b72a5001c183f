import { isArray, isIntegerLike, isNumeric } from "../php-values.ts";
import type { Rule, RuleScope } from "../rule.ts";

function typeRule(name: string, message: string, passes: (value: RuleScope["value"]) => boolean): () => Rule {
  return () => ({ name, passes: (scope) => passes(scope.value), message: () => message });
}

const booleans: readonly unknown[] = [true, false, 0, 1, "0", "1"];

export const typeRules: Record<string, () => Rule> = {
  string: typeRule("string", "The :attribute must be a string.", (value) => typeof value === "string"),
  integer: typeRule("integer", "The :attribute must be an integer.", isIntegerLike),
  numeric: typeRule("numeric", "The :attribute must be a number.", isNumeric),
  boolean: typeRule("boolean", "The :attribute field must be true or false.", (value) => booleans.includes(value)),
  array: typeRule("array", "The :attribute must be an array.", isArray),
};
