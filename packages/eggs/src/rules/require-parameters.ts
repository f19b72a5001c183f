import { PanelBreaks } from "./outcome.ts";
import type { RuleCheck } from "./rule.ts";

/** A rule that the panel breaks at when it has fewer parameters. */
export function requiring(count: number, check: RuleCheck): RuleCheck {
  return (value, parameters, scope) => {
    if (parameters.length < count)
      throw new PanelBreaks(
        `it needs at least ${count} ${count === 1 ? "parameter" : "parameters"}`,
        "InvalidArgumentException",
      );
    return check(value, parameters, scope);
  };
}
