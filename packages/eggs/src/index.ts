/** Laravel's rules as the panel applies them to the variables of eggs. Nothing here does I/O or needs a runtime's own modules. */
export { type CheckedField, checkField, type FieldOutcome } from "./rules/check-field.ts";
export { type Environment, judgeValue, type Verdict } from "./rules/judge-value.ts";
export { PanelBreaks } from "./rules/outcome.ts";
export { type ParsedRule, parseRules, type RuleText } from "./rules/parse-rules.ts";
export type { PhpValue } from "./rules/php-value.ts";
export type { RuleCheck, RuleChecks, RuleParameters, RuleScope } from "./rules/rule.ts";
