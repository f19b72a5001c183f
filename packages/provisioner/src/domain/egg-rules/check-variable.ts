import type { EggVariable } from "../panel-catalogue.ts";
import type { Problem } from "../problem.ts";
import { isRequired, parseRules } from "./parse-rules.ts";
import { isNumberRule, ruleChecks } from "./rule-checks.ts";

/**
 * Checks a value by the egg's own rules before the panel does. Judges as the panel: an empty value is only a matter of
 * `required`, texts are trimmed, and what a rule means that we do not know is left to the panel, so that nothing is refused wrongly.
 */
export function checkVariable(
  variable: Pick<EggVariable, "envVariable" | "name" | "rules">,
  value: string,
): Problem | null {
  const text = value.trim();
  if (text === "") return isRequired(variable.rules) ? problem(variable, "is required", "Give a value.") : null;
  const rules = parseRules(variable.rules);
  const isNumber = rules.some(isNumberRule);
  for (const rule of rules) {
    const wanted = Object.hasOwn(ruleChecks, rule.name) ? ruleChecks[rule.name]?.(rule, { text, isNumber }) : null;
    if (wanted) return problem(variable, `has to be ${wanted}`, `Give a value that is ${wanted}.`);
  }
  return null;
}

/** Checks several values of an egg; every required variable has to have one, its default counts. */
export function checkEnvironment(
  variables: readonly EggVariable[],
  values: Readonly<Record<string, string>>,
): readonly (Problem & { readonly variable: string })[] {
  return variables.flatMap((variable) => {
    const found = checkVariable(variable, values[variable.envVariable] ?? variable.defaultValue);
    return found === null ? [] : [{ ...found, variable: variable.envVariable }];
  });
}

function problem(variable: Pick<EggVariable, "envVariable" | "name">, what: string, remedy: string): Problem {
  return { code: "variable-invalid", message: `${variable.name} (${variable.envVariable}) ${what}.`, remedy };
}
