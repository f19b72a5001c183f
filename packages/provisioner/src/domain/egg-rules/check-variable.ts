import { judgeValue, parseRules } from "@hatchery/eggs";
import type { EggVariable } from "../panel-catalogue.ts";
import type { Problem } from "../problem.ts";
import { wantedBy } from "./wanted-values.ts";

/** A variable as far as values of it are judged. */
export type JudgedVariable = Pick<EggVariable, "envVariable" | "name" | "rules">;

/** Rules that make the size of a value a matter of its number. */
const numberRules = ["Integer", "Numeric", "Decimal"];
const emptied = /^(?:required|filled|present|accepted)/;

/**
 * Judges a value by the egg's own rules as the panel does, before the panel does. What only the panel can judge passes, so
 * that nothing is refused wrongly.
 * @param environment the other values, for rules that look at them.
 */
export function checkVariable(
  variable: JudgedVariable,
  value: string,
  environment?: Readonly<Record<string, string>>,
): Problem | null {
  const { rules, envVariable } = variable;
  const verdict = judgeValue(rules, value, envVariable, environment);
  if (verdict.kind === "breaks") return brokenEgg(variable, verdict.reason);
  if (verdict.kind !== "fails") return null;
  const [first] = verdict.failed;
  if (first === undefined) return null;
  if (value.trim() === "" || emptied.test(first.reported)) return problem(variable, "is required", "Give a value.");
  const wanted = wantedBy(
    first,
    parseRules(rules).some(({ name }) => numberRules.includes(name)),
  );
  return problem(variable, `has to be ${wanted}`, `Give a value that is ${wanted}.`);
}

/** Whether the panel refuses an empty value of a variable with these rules. */
export function isRequired(rules: string): boolean {
  return judgeValue(rules, "").kind === "fails";
}

/** What is wrong with the value of a variable. */
export interface VariableProblem extends Problem {
  /** Name in the environment. */
  readonly variable: string;
}

/** Judges the values that are given for variables of an egg. */
export function checkValues(
  variables: readonly JudgedVariable[],
  values: Readonly<Record<string, string>>,
): readonly VariableProblem[] {
  return variables.flatMap((variable) => {
    const value = values[variable.envVariable];
    const found = value === undefined ? null : checkVariable(variable, value);
    return found === null ? [] : [{ ...found, variable: variable.envVariable }];
  });
}

function problem({ name }: JudgedVariable, what: string, remedy: string): Problem {
  return { code: "variable-invalid", message: `${name} ${what}.`, remedy };
}

function brokenEgg({ name, envVariable, rules }: JudgedVariable, reason: string): Problem {
  return {
    code: "egg-broken",
    message: `This egg is broken on the panel: the rules of ${name} (${envVariable}) make it fail at every value; ${reason}.`,
    remedy: `Correct the rules ${JSON.stringify(rules)} in the panel's egg, then read the catalogue anew.`,
  };
}
