import type { ParsedRule } from "@hatchery/eggs";
import { messages } from "./messages.ts";
import { asText } from "./php-values.ts";
import type { RuleScope } from "./rule.ts";

/** Rules whose parameters are names of other fields. */
const namesFields = /^(?:required|present|missing)_with|^(?:required|missing)_without|^prohibits$/;

/** The message about a rule that failed, with `:attribute` for the field's name. */
export function messageOf({ reported, parameters }: ParsedRule, scope: RuleScope): string {
  const text = Object.hasOwn(messages, reported) ? messages[reported] : undefined;
  if (text === undefined) return `validation.${reported}`;
  const [first = "", second = ""] = parameters.map((parameter) => parameter ?? "");
  const rest = parameters.slice(1).map((parameter) => parameter ?? "");
  const values: Readonly<Record<string, () => string>> = {
    min: () => first,
    max: () => (reported === "max" || reported === "max_digits" ? first : second),
    size: () => first,
    digits: () => first,
    format: () => first,
    date: () => first,
    decimal: () => parameters.join("-"),
    other: () => scope.nameOf(first),
    value: () => (parameters.length > 1 ? (asText(scope.at(first)) ?? "") : first),
    values: () => {
      if (reported.endsWith("_unless")) return rest.join(", ");
      if (namesFields.test(reported)) return parameters.map((field) => scope.nameOf(field ?? "")).join(" / ");
      return parameters.join(", ");
    },
  };
  const message = typeof text === "string" ? text : text[kindOf(scope)];
  return message.replaceAll(/:(\w+)/g, (all, name: string) => values[name]?.() ?? all);
}

function kindOf(scope: RuleScope): "numeric" | "array" | "string" {
  if (scope.hasRule("numeric", "integer", "decimal")) return "numeric";
  return scope.hasRule("array") ? "array" : "string";
}
