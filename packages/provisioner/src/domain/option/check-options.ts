import { jsonPath, type LocatedProblem } from "../problem.ts";
import type { OptionValue, OptionValues } from "./option-values.ts";
import type { ProductOption, QuantityOption } from "./product-option.ts";

/** A customer's options with every default filled in, and what is wrong with them. */
export interface CheckedOptions {
  readonly values: OptionValues;
  readonly problems: readonly LocatedProblem[];
}

/** Checks what a customer chose. Rules of eggs are not applied here, see `configureOrder`. */
export function checkOptions(options: readonly ProductOption[], given: OptionValues): CheckedOptions {
  const problems: LocatedProblem[] = [];
  const values: Record<string, OptionValue> = {};
  for (const option of options) {
    const value = Object.hasOwn(given, option.id) ? given[option.id] : option.default;
    const wanted = whatIsWanted(option, value);
    if (wanted === null && value !== undefined && value !== null) values[option.id] = value;
    else problems.push(problem(option.id, `${option.label} has to be ${wanted}.`, `Give ${wanted}.`));
  }
  const known = options.map((option) => option.id);
  for (const id of Object.keys(given).filter((id) => !known.includes(id))) {
    const remedy =
      known.length === 0 ? "The product has no options." : `The product's options are ${known.join(", ")}.`;
    problems.push(problem(id, `The product has no option ${JSON.stringify(id)}.`, remedy));
  }
  return { values, problems };
}

/** Null when the value is right. */
function whatIsWanted(option: ProductOption, value: OptionValue | null | undefined): string | null {
  switch (option.kind) {
    case "quantity":
      return isQuantity(option, value) ? null : quantityInWords(option);
    case "choice":
      return option.choices.some((choice) => choice.value === value)
        ? null
        : `one of ${option.choices.map((choice) => choice.value).join(", ")}`;
    case "toggle":
      return typeof value === "boolean" ? null : "true or false";
    case "text":
      return typeof value === "string" && (value.trim() !== "" || option.default !== null) ? null : "a text";
  }
}

function isQuantity({ minimum, maximum, step }: QuantityOption, value: unknown): boolean {
  return (
    Number.isInteger(value) &&
    Number(value) >= minimum &&
    Number(value) <= maximum &&
    (Number(value) - minimum) % step === 0
  );
}

function quantityInWords({ minimum, maximum, step }: QuantityOption): string {
  return `a whole number from ${minimum} to ${maximum}${step === 1 ? "" : ` in steps of ${step}`}`;
}

function problem(id: string, message: string, remedy: string): LocatedProblem {
  return { path: jsonPath(["options", id]), code: "option-invalid", message, remedy };
}
