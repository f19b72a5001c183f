import type { RuleChecks } from "./rule.ts";
import { seldomRules as rules } from "./seldom-rules.ts";

/** Where the weight of code does not matter, the seldom rules are there from the start. */
export function seldomRules(): RuleChecks | null {
  return rules;
}

export async function loadSeldomRules(): Promise<void> {}
