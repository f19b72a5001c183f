import { inputAt } from "../http/panel-request.ts";
import type { InputObject } from "../http/php-input.ts";
import { type FieldRule, parseRules, type RuleSpec } from "./parse-rules.ts";
import { isArray } from "./php-values.ts";

/** The rules of one field that the input has, or should have. */
export interface FieldRules {
  readonly field: string;
  /** The path as the rules have it, with `*`. */
  readonly pattern: string;
  readonly rules: readonly FieldRule[];
}

/** Replaces `*` by the keys that the input has there. Entries of lists come after all other fields. */
export function expandFields(rules: Readonly<Record<string, RuleSpec>>, input: InputObject): FieldRules[] {
  const patterns = Object.entries(rules);
  const isOfList = ([pattern]: (typeof patterns)[number]) => pattern.includes("*");
  const ordered = [...patterns.filter((entry) => !isOfList(entry)), ...patterns.filter(isOfList)];
  return ordered.flatMap(([pattern, spec]) =>
    valuesFirst(pathsOf(pattern, input), input).map((field) => ({ field, pattern, rules: parseRules(spec) })),
  );
}

/** The validator finds single values in the flattened input; what is missing or has parts of its own it adds after them. */
function valuesFirst(fields: readonly string[], input: InputObject): readonly string[] {
  const isValue = (field: string) => {
    const value = inputAt(input, field);
    return value !== undefined && !(isArray(value) && Object.keys(value).length > 0);
  };
  return [...fields.filter(isValue), ...fields.filter((field) => !isValue(field))];
}

function pathsOf(pattern: string, input: InputObject): string[] {
  const star = pattern.indexOf("*");
  if (star === -1) return [pattern];
  const list = star === 0 ? input : inputAt(input, pattern.slice(0, star - 1));
  if (!isArray(list)) return [];
  return Object.keys(list).flatMap((key) =>
    pathsOf(`${pattern.slice(0, star)}${key}${pattern.slice(star + 1)}`, input),
  );
}
