import { compareExactly, isMultiple } from "./exact-number.ts";
import { compareCount, isArray, isNumeric, type PhpValue, textOf, trimmed } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks } from "./rule.ts";

/** Rules that make a size a matter of the number rather than of the length. */
const numberRules = ["Numeric", "Integer", "Decimal"];
const digitsOnly = /^\d*$/;

/** The value of a number, the entries of a list, the characters of a text. */
function sizeOf(value: PhpValue | undefined, isNumber: boolean): string {
  if (isNumber && isNumeric(value)) return trimmed(textOf(value));
  return String(isArray(value) ? Object.keys(value).length : Array.from(textOf(value)).length);
}

/** A size held against each parameter in turn. */
function sized(...fits: readonly ((difference: number) => boolean)[]): RuleCheck {
  return requiring(fits.length, (value, parameters, scope) => {
    const size = sizeOf(value, scope.has(...numberRules));
    return fits.every((fit, at) => fit(compareExactly(size, trimmedOrNull(parameters[at]))));
  });
}

/** A size held against a number, or against the size of another field. */
function compared(name: string, fits: (difference: number) => boolean): RuleCheck {
  return requiring(1, (value, [parameter = null], scope) => {
    const other = parameter === null ? undefined : scope.at(parameter);
    const isNumber = scope.has(...numberRules, ...(isNumeric(scope.at(scope.field)) ? [name] : []));
    const nothing = other === undefined || other === null;
    if (parameter !== null && isNumeric(parameter))
      return nothing && isNumeric(value) && fits(compareExactly(sizeOf(value, isNumber), trimmed(parameter)));
    if (parameter === null || typeOf(value) !== typeOf(other)) return false;
    return fits(compareExactly(sizeOf(value, isNumber), sizeOf(other, isNumber)));
  });
}

function digits(fits: (length: number, parameters: readonly (string | null)[]) => boolean, count = 1): RuleCheck {
  return requiring(count, (value, parameters) => {
    const text = textOf(value);
    return digitsOnly.test(text) && fits(text.length, parameters);
  });
}

const atLeast = (difference: number) => difference >= 0;
const atMost = (difference: number) => difference <= 0;

/** Rules about sizes, lengths and digits. */
export const sizeRules: RuleChecks = {
  min: sized(atLeast),
  max: sized(atMost),
  size: sized((difference) => difference === 0),
  between: sized(atLeast, atMost),
  gt: compared("Gt", (difference) => difference > 0),
  gte: compared("Gte", atLeast),
  lt: compared("Lt", (difference) => difference < 0),
  lte: compared("Lte", atMost),
  multipleof: requiring(1, (value, [parameter = null]) =>
    isNumeric(value) && isNumeric(parameter) ? isMultiple(trimmed(textOf(value)), trimmed(textOf(parameter))) : false,
  ),
  digits: digits((length, [count = null]) => compareCount(length, count) === 0),
  digitsbetween: digits(
    (length, [least = null, most = null]) => compareCount(length, least) >= 0 && compareCount(length, most) <= 0,
    2,
  ),
  mindigits: digits((length, [least = null]) => compareCount(length, least) >= 0),
  maxdigits: digits((length, [most = null]) => compareCount(length, most) <= 0),
  decimal: requiring(1, (value, [least = null, most]) => {
    const places = isNumeric(value) ? /^[+-]?\d*\.?(\d*)$/.exec(textOf(value))?.[1]?.length : undefined;
    if (places === undefined) return false;
    if (typeof most !== "string") return compareCount(places, least) === 0;
    return compareCount(places, least) >= 0 && compareCount(places, most) <= 0;
  }),
};

function trimmedOrNull(parameter: string | null | undefined): string | null {
  return typeof parameter === "string" ? trimmed(parameter) : null;
}

function typeOf(value: PhpValue | undefined): string {
  return value === undefined || value === null ? "null" : typeof value;
}
