import type { EggRule } from "./parse-rules.ts";
import { phpRegexToJavaScript } from "./php-regex.ts";

/** What a check has to know besides the rule. */
export interface CheckedValue {
  readonly text: string;
  /** The variable has a rule that makes it a number, so sizes are about its value and not its length. */
  readonly isNumber: boolean;
}

/** Says what a value has to be to pass a rule; null when it passes, or when only the panel can judge. */
type RuleCheck = (rule: EggRule, value: CheckedValue) => string | null;

/** The rules that we judge as the panel does. Every other rule is left to it. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  integer: (_, { text }) => demand(isInteger(text), "a whole number"),
  int: (_, { text }) => demand(isInteger(text), "a whole number"),
  numeric: (_, { text }) => demand(isNumeric(text), "a number"),
  boolean: (_, { text }) => demand(text === "1" || text === "0", "1 or 0"),
  bool: (_, { text }) => demand(text === "1" || text === "0", "1 or 0"),
  min: ({ parameters: [least] }, value) => measured(value, [least], ([a], size) => size >= a, `at least ${least}`),
  max: ({ parameters: [most] }, value) => measured(value, [most], ([a], size) => size <= a, `at most ${most}`),
  size: ({ parameters: [exact] }, value) => measured(value, [exact], ([a], size) => size === a, `exactly ${exact}`),
  between: ({ parameters: [least, most] }, value) =>
    measured(value, [least, most], ([a, b], size) => size >= a && size <= b, `between ${least} and ${most}`),
  digits: ({ parameters: [count] }, { text }) =>
    demand(!isDigits(count) || (isDigits(text) && text.length === Number(count)), `exactly ${count} digits`),
  digits_between: ({ parameters: [least, most] }, { text }) =>
    demand(
      !isDigits(least) ||
        !isDigits(most) ||
        (isDigits(text) && text.length >= Number(least) && text.length <= Number(most)),
      `${least} to ${most} digits`,
    ),
  in: ({ parameters }, { text }) => demand(parameters.includes(text), `one of ${parameters.join(", ")}`),
  not_in: ({ parameters }, { text }) => demand(!parameters.includes(text), `none of ${parameters.join(", ")}`),
  regex: ({ argument }, { text }) =>
    demand(phpRegexToJavaScript(argument)?.test(text) ?? true, `of the form ${argument}`),
  not_regex: ({ argument }, { text }) =>
    demand(!(phpRegexToJavaScript(argument)?.test(text) ?? false), `of another form than ${argument}`),
  alpha: ({ parameters }, { text }) =>
    demand(matches(text, parameters, /^[\p{L}\p{M}]+$/u, /^[A-Za-z]+$/), "letters only"),
  alpha_num: ({ parameters }, { text }) =>
    demand(matches(text, parameters, /^[\p{L}\p{M}\p{N}]+$/u, /^[A-Za-z0-9]+$/), "letters and digits only"),
  alpha_dash: ({ parameters }, { text }) =>
    demand(
      matches(text, parameters, /^[\p{L}\p{M}\p{N}_-]+$/u, /^[A-Za-z0-9_-]+$/),
      "letters, digits, hyphens and underscores only",
    ),
  url: (_, { text }) =>
    demand(/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text), "a web address with its scheme, such as https://example.com"),
  ip: (_, { text }) => demand(isIpv4(text) || mayBeIpv6(text), "an ip address"),
  ipv4: (_, { text }) => demand(isIpv4(text), "an IPv4 address"),
  ipv6: (_, { text }) => demand(mayBeIpv6(text), "an IPv6 address"),
  starts_with: ({ parameters }, { text }) =>
    demand(
      parameters.some((start) => text.startsWith(start)),
      `a text that begins with ${parameters.join(" or ")}`,
    ),
  ends_with: ({ parameters }, { text }) =>
    demand(
      parameters.some((end) => text.endsWith(end)),
      `a text that ends with ${parameters.join(" or ")}`,
    ),
};

function demand(passes: boolean, wanted: string): string | null {
  return passes ? null : wanted;
}

/** Whether the panel sizes a value by its number rather than by its length. */
export function isNumberRule(rule: EggRule): boolean {
  return ["integer", "int", "numeric", "decimal"].includes(rule.name);
}

function measured(
  { text, isNumber }: CheckedValue,
  texts: readonly (string | undefined)[],
  passes: (bounds: readonly [number, number], size: number) => boolean,
  wanted: string,
): string | null {
  const bounds = texts.map((bound) => (bound === undefined || !isNumeric(bound) ? Number.NaN : Number(bound)));
  if (bounds.some(Number.isNaN) || (isNumber && !isNumeric(text))) return null;
  const size = isNumber ? Number(text) : [...text].length;
  return demand(passes([bounds[0] ?? 0, bounds[1] ?? 0], size), isNumber ? wanted : `${wanted} characters long`);
}

function isInteger(text: string): boolean {
  if (!/^[+-]?(?:0|[1-9]\d{0,18})$/.test(text)) return false;
  const value = BigInt(text.replace("+", ""));
  return value < 2n ** 63n && value >= -(2n ** 63n);
}

function isNumeric(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim());
}

function isDigits(text: string | undefined): text is string {
  return text !== undefined && /^\d+$/.test(text);
}

function matches(text: string, parameters: readonly string[], unicode: RegExp, ascii: RegExp): boolean {
  return (parameters.includes("ascii") ? ascii : unicode).test(text);
}

function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** Everything that could be one: the panel knows the finer rules. */
function mayBeIpv6(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.split(":").length >= 3;
}
