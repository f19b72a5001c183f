import { csvFields } from "./csv-fields.ts";
import { trimmed } from "./php-value.ts";
import type { RuleCheck, RuleParameters } from "./rule.ts";

/** Rules of a field: one text, cut at every `|`, or a list of single rules. */
export type RuleText = string | readonly string[];

/** A rule as the panel's framework reads it. */
export interface ParsedRule {
  /** Its name in the framework's own spelling, `AlphaNum` for `alpha_num`, `alpha-num` and `alphaNum`. */
  readonly name: string;
  /** The name in small letters: the framework finds its rules without regard to case. */
  readonly key: string;
  /** As the panel reports it: `alpha_num`. */
  readonly reported: string;
  /** It also looks at missing and empty fields, and ends the checks of a field when it fails. */
  readonly isImplicit: boolean;
  /** An empty list without a colon. Null is what stands after a colon with nothing behind it. */
  readonly parameters: RuleParameters;
  /** How a rule that is not one of the framework's own checks a value. */
  readonly check?: RuleCheck;
}

const aliases: Readonly<Record<string, string>> = { Int: "Integer", Bool: "Boolean" };
const implicit =
  /^(?:Accepted|AcceptedIf|Declined|DeclinedIf|Filled|(?:Missing|Present)(?:If|Unless|With|WithAll)?|Required(?:If|IfAccepted|IfDeclined|Unless|With|WithAll|Without|WithoutAll)?)$/;
const patterns = ["regex", "not_regex", "notregex"];
const longestMemory = 2_000;
const remembered = new Map<string, readonly ParsedRule[]>();

/** Reads rules. A text is cut at every `|`, also at one inside a pattern: so does the panel. */
export function parseRules(rules: RuleText): readonly ParsedRule[] {
  if (typeof rules !== "string") return rules.flatMap(parseRule);
  let parsed = remembered.get(rules);
  if (parsed === undefined) {
    parsed = rules.split("|").flatMap(parseRule);
    if (remembered.size >= longestMemory) remembered.clear();
    remembered.set(rules, parsed);
  }
  return parsed;
}

function parseRule(text: string): readonly ParsedRule[] {
  const colon = text.indexOf(":");
  const said = colon === -1 ? text : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const studly = trimmed(said)
    .split(/[ _-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  if (studly === "") return [];
  const name = aliases[studly] ?? studly;
  const parameters = colon === -1 ? [] : patterns.includes(said.toLowerCase()) ? [rest] : csvFields(rest);
  return [{ name, key: name.toLowerCase(), reported: snake(name), isImplicit: implicit.test(name), parameters }];
}

function snake(name: string): string {
  return name.replaceAll(/(.)(?=[A-Z])/g, "$1_").toLowerCase();
}
