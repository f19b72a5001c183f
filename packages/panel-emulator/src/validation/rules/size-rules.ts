import { asText, characters, isArray, isNumeric } from "../php-values.ts";
import type { Rule, RuleScope } from "../rule.ts";

type Kind = "numeric" | "array" | "string";
type Texts = Readonly<Record<Kind, string>>;

const numericRules = ["numeric", "integer", "decimal"] as const;

/** The value of a number, the entries of a list, the characters of a text. */
function sizeOf(scope: RuleScope): number {
  const { value } = scope;
  if (isNumeric(value) && scope.hasRule(...numericRules)) return Number(value);
  if (isArray(value)) return Object.keys(value).length;
  return characters(asText(value) ?? "");
}

function kindOf(scope: RuleScope): Kind {
  if (scope.hasRule(...numericRules)) return "numeric";
  return scope.hasRule("array") ? "array" : "string";
}

function sizeRule(name: string, texts: Texts, fits: (size: number, bounds: number[]) => boolean) {
  return (parameters: readonly string[]): Rule => ({
    name,
    passes: (scope) => fits(sizeOf(scope), parameters.map(Number)),
    message: (scope) =>
      texts[kindOf(scope)]
        .replace(":size", parameters[0] ?? "")
        .replace(":min", parameters[0] ?? "")
        .replace(":max", parameters[name === "max" ? 0 : 1] ?? ""),
  });
}

export const sizeRules: Record<string, (parameters: readonly string[]) => Rule> = {
  between: sizeRule(
    "between",
    {
      numeric: "The :attribute must be between :min and :max.",
      string: "The :attribute must be between :min and :max characters.",
      array: "The :attribute must have between :min and :max items.",
    },
    (size, [min = 0, max = 0]) => size >= min && size <= max,
  ),
  min: sizeRule(
    "min",
    {
      numeric: "The :attribute must be at least :min.",
      string: "The :attribute must be at least :min characters.",
      array: "The :attribute must have at least :min items.",
    },
    (size, [min = 0]) => size >= min,
  ),
  max: sizeRule(
    "max",
    {
      numeric: "The :attribute may not be greater than :max.",
      string: "The :attribute may not be greater than :max characters.",
      array: "The :attribute may not have more than :max items.",
    },
    (size, [max = 0]) => size <= max,
  ),
  size: sizeRule(
    "size",
    {
      numeric: "The :attribute must be :size.",
      string: "The :attribute must be :size characters.",
      array: "The :attribute must contain :size items.",
    },
    (size, [wanted = 0]) => size === wanted,
  ),
  digits: ([wanted = ""]) => ({
    name: "digits",
    passes: ({ value }) => /^\d+$/.test(asText(value) ?? "") && (asText(value) ?? "").length === Number(wanted),
    message: () => `The :attribute must be ${wanted} digits.`,
  }),
  digits_between: ([min = "", max = ""]) => ({
    name: "digits_between",
    passes: ({ value }) => {
      const text = asText(value) ?? "";
      return /^\d+$/.test(text) && text.length >= Number(min) && text.length <= Number(max);
    },
    message: () => `The :attribute must be between ${min} and ${max} digits.`,
  }),
};
