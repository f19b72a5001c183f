import type { RuleChecks } from "./rule.ts";

let rules: RuleChecks | null = null;

/** In a browser the seldom rules are loaded when an egg has one; null until then. */
export function seldomRules(): RuleChecks | null {
  return rules;
}

export async function loadSeldomRules(): Promise<void> {
  rules ??= (await import("./seldom-rules.ts")).seldomRules;
}
