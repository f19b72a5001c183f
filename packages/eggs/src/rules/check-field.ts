import { formRules } from "./form-rules.ts";
import { OnlyPanelKnows, PanelBreaks } from "./outcome.ts";
import type { ParsedRule } from "./parse-rules.ts";
import { isBlank, type PhpValue } from "./php-value.ts";
import { presenceRules } from "./presence-rules.ts";
import type { RuleCheck, RuleScope } from "./rule.ts";
import { sizeRules } from "./size-rules.ts";
import { textRules } from "./text-rules.ts";
import { typeRules } from "./type-rules.ts";

/** A field with its value and its rules. */
export interface CheckedField {
  /** Names and indexes with dots between them. */
  readonly field: string;
  /** Undefined when the field is missing. */
  readonly value: PhpValue | undefined;
  readonly rules: readonly ParsedRule[];
  /** The value at a path of everything that is validated. */
  at(path: string): PhpValue | undefined;
}

/** What the rules of a field say of its value. */
export interface FieldOutcome {
  /** The rules that it fails, in their order. */
  readonly failed: readonly ParsedRule[];
  /** Why a rule could not be judged here; null when all were. */
  readonly unknown: string | null;
}

const checks: ReadonlyMap<string, RuleCheck> = new Map(
  [presenceRules, typeRules, sizeRules, textRules, formRules].flatMap((rules) => Object.entries(rules)),
);

/**
 * Checks a field as the panel's framework (Laravel 11.28) does.
 * @throws {PanelBreaks} where the framework throws.
 */
export function checkField({ field, value, rules, at }: CheckedField): FieldOutcome {
  const scope: RuleScope = {
    field,
    at,
    has: (...names) => rules.some(({ name }) => names.includes(name)),
    parameterOf: (wanted) => rules.find(({ name }) => name === wanted)?.parameters[0],
  };
  const failed: ParsedRule[] = [];
  let unknown: string | null = null;
  for (const rule of rules) {
    if (!applies(rule, value, scope, failed.length > 0)) continue;
    const passes = judge(rule, value, scope);
    if (passes === true) continue;
    if (typeof passes === "string") {
      unknown ??= passes;
      continue;
    }
    if (rule.name.startsWith("Exclude")) break;
    failed.push(rule);
    if (rule.isImplicit || scope.has("Bail")) break;
  }
  return { failed, unknown };
}

/** Whether a value passes a rule, or why that cannot be told. */
function judge(rule: ParsedRule, value: PhpValue | undefined, scope: RuleScope): boolean | string {
  const check = rule.check ?? checks.get(rule.key);
  if (check === undefined)
    throw new PanelBreaks(`there is no rule ${JSON.stringify(rule.reported)}`, "BadMethodCallException");
  try {
    return check(value, rule.parameters, scope);
  } catch (error) {
    if (error instanceof OnlyPanelKnows) return error.message;
    if (error instanceof PanelBreaks)
      throw new PanelBreaks(`the rule ${rule.reported}: ${error.message}`, error.exception);
    throw error;
  }
}

/** Missing and empty fields are looked at by implicit rules only; the database is asked only for sound values. */
function applies(
  { name, isImplicit }: ParsedRule,
  value: PhpValue | undefined,
  scope: RuleScope,
  hasFailed: boolean,
): boolean {
  if (name.startsWith("Exclude")) return true;
  if (value === undefined && scope.has("Sometimes")) return false;
  if (isImplicit) return true;
  if (value === undefined || (typeof value === "string" && isBlank(value))) return false;
  if (value === null && scope.has("Nullable")) return false;
  return !((name === "Unique" || name === "Exists") && hasFailed);
}
