import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Rule } from "./rule.ts";
import { exists, unique } from "./rules/database-rules.ts";
import { formatRules } from "./rules/format-rules.ts";
import { presenceRules } from "./rules/presence-rules.ts";
import { sizeRules } from "./rules/size-rules.ts";
import { typeRules } from "./rules/type-rules.ts";
import { isTableName } from "./table-lookup.ts";

/** Rules of a field: `required|string|max:191`, or a list that may also hold rules made by a function. */
export type RuleSpec = string | readonly (string | Rule)[];

const factories = { ...presenceRules, ...typeRules, ...sizeRules, ...formatRules };
const aliases: Readonly<Record<string, string>> = { int: "integer", bool: "boolean" };
const parsed = new Map<string, readonly Rule[]>();

export function parseRules(spec: RuleSpec): readonly Rule[] {
  if (typeof spec !== "string") return spec.flatMap((rule) => (typeof rule === "string" ? parseRule(rule) : [rule]));
  let rules = parsed.get(spec);
  if (!rules) {
    rules = splitRules(spec).flatMap(parseRule);
    parsed.set(spec, rules);
  }
  return rules;
}

/** A text is cut at every `|`, even inside a pattern, unless the pattern comes first. */
function splitRules(spec: string): string[] {
  return /^(regex|not_regex|notregex):/i.test(spec) ? [spec] : spec.split("|");
}

function parseRule(text: string): Rule[] {
  if (text.trim() === "") return [];
  const at = text.indexOf(":");
  const raw = snake((at === -1 ? text : text.slice(0, at)).trim());
  const name = aliases[raw] ?? raw;
  const rest = at === -1 ? undefined : text.slice(at + 1);
  const isPattern = name === "regex" || name === "not_regex";
  const parameters = rest === undefined ? [] : isPattern ? [rest] : csv(rest);
  if (name === "unique" || name === "exists") {
    const [table = "", column] = parameters;
    if (!isTableName(table)) throw new Error(`The rule "${text}" names a table that the emulator does not have.`);
    return [(name === "unique" ? unique : exists)(table, column)];
  }
  return [factories[name]?.(parameters) ?? unknownRule(name)];
}

/** The panel notices a rule that does not exist when it comes to it, and fails. */
function unknownRule(name: string): Rule {
  return {
    name,
    passes: () => {
      throw new UncaughtError("BadMethodCallException");
    },
    message: () => "",
  };
}

/** `notIn` and `not_in` are the same rule. */
function snake(name: string): string {
  return name.replaceAll(/(?<=.)([A-Z])/g, "_$1").toLowerCase();
}

/** Parameters are values separated by commas, in quotes where they hold a comma. */
function csv(text: string): string[] {
  return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
