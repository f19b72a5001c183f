import { type CheckedField, checkField, type FieldOutcome, PanelBreaks, type ParsedRule } from "@hatchery/eggs";
import { UncaughtError } from "../errors/uncaught-error.ts";
import { inputAt } from "../http/panel-request.ts";
import type { InputObject, InputValue } from "../http/php-input.ts";
import type { PanelState } from "../state/panel-state.ts";
import { expandFields, type FieldRules } from "./expand-fields.ts";
import { fieldName } from "./field-name.ts";
import { messageOf } from "./message-of.ts";
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

/**
 * What only the panel can judge, such as an address by its name server, passes here.
 * @throws {UncaughtError} where the panel's framework throws.
 */
function failuresOfField(validation: Validation, { field, pattern, rules }: FieldRules): Failure[] {
  const { input, state, attributes = {} } = validation;
  const at = (path: string) => inputAt(input, path);
  const scope: RuleScope = {
    state,
    field,
    value: at(field),
    at,
    hasRule: (...names) => rules.some(({ parsed }) => names.includes(parsed.reported)),
    nameOf: (name) => fieldName(name, name === field ? pattern : name, attributes),
  };
  const own = new Map<ParsedRule, Rule>();
  const checked = rules.map((rule): ParsedRule => {
    if (rule.own === undefined) return rule.parsed;
    const { passes } = rule.own;
    const parsed = { ...rule.parsed, check: () => passes(scope) };
    own.set(parsed, rule.own);
    return parsed;
  });
  return outcomeOf({ field, value: scope.value, rules: checked, at }).failed.map((rule) => {
    const message = own.get(rule)?.message(scope) ?? messageOf(rule, scope);
    return { field, rule: rule.reported, message: message.replace(":attribute", scope.nameOf(field)) };
  });
}

function outcomeOf(field: CheckedField): FieldOutcome {
  try {
    return checkField(field);
  } catch (error) {
    if (error instanceof PanelBreaks) throw new UncaughtError(error.exception);
    throw error;
  }
}

/** Lists whose entries have rules of their own consist of those entries. */
function validated(fields: readonly FieldRules[], input: InputObject): InputObject {
  const result: InputObject = {};
  for (const { field, rules } of fields) {
    const isParent = fields.some((other) => other.field.startsWith(`${field}.`));
    if (isParent && rules.some(({ parsed }) => parsed.name === "Array")) continue;
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
