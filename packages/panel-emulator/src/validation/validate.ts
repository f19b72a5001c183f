import { inputAt } from "../http/panel-request.ts";
import type { InputObject, InputValue } from "../http/php-input.ts";
import type { PanelState } from "../state/panel-state.ts";
import { expandFields, type FieldRules } from "./expand-fields.ts";
import { fieldName } from "./field-name.ts";
import type { RuleSpec } from "./parse-rules.ts";
import type { Rule, RuleScope } from "./rule.ts";
import { type Failure, ValidationError } from "./validation-error.ts";

/** What is validated, and how its fields are called in messages. */
export interface Validation {
  readonly state: PanelState;
  readonly input: InputObject;
  /** Rules by dotted path; `*` stands for every key of a list. */
  readonly rules: Readonly<Record<string, RuleSpec>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Checks fields as the panel's framework does and gives back only those that have rules.
 * @throws {ValidationError} when a rule fails.
 */
export function validate(validation: Validation): InputObject {
  const fields = expandFields(validation.rules, validation.input);
  const failures = failuresOf(validation, fields);
  if (failures.length > 0) throw new ValidationError(failures);
  return validated(fields, validation.input);
}

/** The failed rules of already expanded fields. */
export function failuresOf(validation: Validation, fields: readonly FieldRules[]): Failure[] {
  return fields.flatMap((field) => failuresOfField(validation, field));
}

function failuresOfField(validation: Validation, { field, pattern, rules }: FieldRules): Failure[] {
  const { input, state, attributes = {} } = validation;
  const has = (...names: string[]) => rules.some((rule) => names.includes(rule.name));
  const scope: RuleScope = {
    state,
    field,
    value: inputAt(input, field),
    at: (path) => inputAt(input, path),
    hasRule: has,
    nameOf: (name) => fieldName(name, name === field ? pattern : name, attributes),
  };
  const failures: Failure[] = [];
  for (const rule of rules) {
    if (!applies(rule, scope, failures) || rule.passes(scope)) continue;
    const message = rule.message(scope).replace(":attribute", scope.nameOf(field));
    failures.push({ field, rule: rule.name, message });
    if (rule.implicit || has("bail")) break;
  }
  return failures;
}

/** Missing and empty fields are looked at by implicit rules only; the database is asked only for sound values. */
function applies(rule: Rule, scope: RuleScope, failures: readonly Failure[]): boolean {
  const { value } = scope;
  if (scope.hasRule("sometimes") && value === undefined) return false;
  if (rule.implicit) return true;
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return false;
  if (value === null && scope.hasRule("nullable")) return false;
  return !((rule.name === "unique" || rule.name === "exists") && failures.length > 0);
}

/** Lists whose entries have rules of their own consist of those entries. */
function validated(fields: readonly FieldRules[], input: InputObject): InputObject {
  const result: InputObject = {};
  for (const { field, rules } of fields) {
    const isParent = fields.some((other) => other.field.startsWith(`${field}.`));
    if (isParent && rules.some((rule) => rule.name === "array")) continue;
    const value = inputAt(input, field);
    if (value !== undefined) setAt(result, field.split("."), structuredClone(value));
  }
  return result;
}

function setAt(target: InputObject, [key = "", ...rest]: string[], value: InputValue): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = target[key];
  const next = (
    typeof inner === "object" && inner !== null ? inner : /^\d+$/.test(rest[0] ?? "") ? [] : {}
  ) as InputObject;
  target[key] = next;
  setAt(next, rest, value);
}
