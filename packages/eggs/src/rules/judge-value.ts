import { checkField } from "./check-field.ts";
import { PanelBreaks } from "./outcome.ts";
import { type ParsedRule, parseRules, type RuleText } from "./parse-rules.ts";
import { type PhpValue, trimmed } from "./php-value.ts";

/** What the panel says of a value. */
export type Verdict =
  | { readonly kind: "passes" }
  /** The rules that the value fails, in their order; never empty. */
  | { readonly kind: "fails"; readonly failed: readonly ParsedRule[] }
  /** The panel itself fails at these rules, whoever gives the value: it answers 500. */
  | { readonly kind: "breaks"; readonly reason: string }
  /** Only the panel can tell. */
  | { readonly kind: "unknown"; readonly reason: string };

/** The other values of an environment, for rules that look at them (`same:environment.OTHER`). */
export type Environment = Readonly<Record<string, string>>;

/**
 * What the panel says of the value that is sent for a variable of an egg. A value is trimmed first, and an empty one is
 * none: it passes where the rules are `nullable`, or where none of them asks for more.
 */
export function judgeValue(rules: RuleText, value: string, variable = "X", environment: Environment = {}): Verdict {
  const text = trimmed(value);
  const sent = text === "" ? null : text;
  const field = `environment.${variable}`;
  const at = (path: string): PhpValue | undefined => {
    if (path === field) return sent;
    const name = path.startsWith("environment.") ? path.slice("environment.".length) : undefined;
    if (name === undefined) return path === "environment" ? { ...environment, [variable]: sent } : undefined;
    return Object.hasOwn(environment, name) ? trimmed(environment[name] ?? "") || null : undefined;
  };
  try {
    const { failed, unknown } = checkField({ field, value: sent, rules: parseRules(rules), at });
    if (failed.length > 0) return { kind: "fails", failed };
    return unknown === null ? { kind: "passes" } : { kind: "unknown", reason: unknown };
  } catch (error) {
    if (error instanceof PanelBreaks) return { kind: "breaks", reason: error.message };
    throw error;
  }
}
