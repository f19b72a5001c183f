import { type ParsedRule, parseRules as parseText } from "@hatchery/eggs";
import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Rule } from "./rule.ts";
import { exists, unique } from "./rules/database-rules.ts";
import { isTableName } from "./table-lookup.ts";

/** Rules of a field: `required|string|max:191`, or a list that may also hold rules made by a function. */
export type RuleSpec = string | readonly (string | Rule)[];

/** A rule of the framework, or one with a check of its own. */
export interface FieldRule {
  readonly parsed: ParsedRule;
  readonly own: Rule | undefined;
}

export function parseRules(spec: RuleSpec): readonly FieldRule[] {
  if (typeof spec === "string") return parseText(spec).map(fieldRule);
  return spec.flatMap((rule) => (typeof rule === "string" ? parseText([rule]).map(fieldRule) : [ownRule(rule)]));
}

function fieldRule(parsed: ParsedRule): FieldRule {
  const make = parsed.name === "Unique" ? unique : parsed.name === "Exists" ? exists : undefined;
  if (make === undefined) return { parsed, own: undefined };
  const [table, column] = parsed.parameters;
  return {
    parsed,
    own: table && isTableName(table) ? make(table, column ?? undefined) : withoutTable(parsed.reported),
  };
}

/** An egg's rule may name a table that the panel does not have. */
function withoutTable(name: string): Rule {
  return {
    name,
    passes: () => {
      throw new UncaughtError("QueryException");
    },
    message: () => "",
  };
}

function ownRule(own: Rule): FieldRule {
  const name = own.name === "unique" ? "Unique" : own.name === "exists" ? "Exists" : own.name;
  const key = name.toLowerCase();
  return { parsed: { name, key, reported: own.name, isImplicit: false, parameters: [] }, own };
}
