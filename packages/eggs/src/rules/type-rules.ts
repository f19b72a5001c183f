import { fitsInteger, isArray, isNumeric, looselyEqual, type PhpValue, textOf, trimmed } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks, RuleScope } from "./rule.ts";

const booleans: readonly unknown[] = [true, false, 0, 1, "0", "1"];
const never: RuleCheck = () => false;

/** Rules about what kind of value it is, which values it may be, and whether it is that of another field. */
export const typeRules: RuleChecks = {
  string: (value) => typeof value === "string",
  numeric: isNumeric,
  integer: (value) => {
    const text = trimmed(textOf(value));
    return /^[+-]?(0|[1-9]\d*)$/.test(text) && fitsInteger(BigInt(text.replace("+", "")));
  },
  boolean: (value) => booleans.includes(value),
  array: (value, keys) =>
    isArray(value) && (keys.length === 0 || Object.keys(value).every((key) => keys.includes(key))),
  list: (value) => Array.isArray(value),
  requiredarraykeys: (value, keys) => isArray(value) && keys.every((key) => Object.hasOwn(value, key ?? "")),
  contains: (value, wanted) =>
    isArray(value) &&
    wanted.every((each) => Object.values(value).some((entry) => looselyEqual(textOf(entry), each ?? ""))),
  in: isIn,
  notin: (value, choices, scope) => !isIn(value, choices, scope),
  inarray: requiring(1, (value, [path = null], scope) => {
    const [parent = "", rest] = (path ?? "").split(/\.?\*/);
    const others = scope.at(parent);
    if (rest === undefined || !isArray(others)) return others !== undefined && same(value, others);
    return Object.values(others).some((other) => same(value, other));
  }),
  same: requiring(1, (value, [path = null], scope) => (value ?? null) === (scope.at(path ?? "") ?? null)),
  different: requiring(1, (value, paths, scope) =>
    paths.every((path) => scope.at(path ?? "") === undefined || scope.at(path ?? "") !== value),
  ),
  confirmed: (value, [path], scope) => (value ?? null) === (scope.at(path ?? `${scope.field}_confirmation`) ?? null),
  distinct: () => true,
  // No text is a file.
  file: never,
  image: never,
  mimes: never,
  mimetypes: never,
  extensions: never,
  dimensions: never,
};

function isIn(value: PhpValue | undefined, choices: readonly (string | null)[], scope: RuleScope): boolean {
  const among = (one: PhpValue | undefined) =>
    choices.some((choice) => (choice === null ? textOf(one) === "" : looselyEqual(textOf(one), choice)));
  if (!isArray(value)) return among(value);
  return scope.has("Array") && Object.values(value).every((entry) => !isArray(entry) && among(entry));
}

function same(one: PhpValue | undefined, other: PhpValue | undefined): boolean {
  return looselyEqual(textOf(one), textOf(other));
}
