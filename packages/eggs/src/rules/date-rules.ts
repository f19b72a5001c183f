import { readByFormat } from "./date-format.ts";
import { type PhpDate, readDate } from "./php-date.ts";
import { isNumeric, looselyEqual, type PhpValue, textOf } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks, RuleScope } from "./rule.ts";

/** A date held against another one, or against that of another field. What is no date counts as none: less than any. */
function compared(fits: (difference: number) => boolean): RuleCheck {
  return requiring(1, (value, [parameter = null], scope) => {
    if (!isTextual(value)) return false;
    const format = scope.parameterOf("DateFormat");
    if (typeof format === "string") return comparedByFormat(format, textOf(value), parameter ?? "", scope, fits);
    const other = readDate(parameter ?? "") ?? dateAt(scope.at(parameter ?? ""));
    return fits(rank(readDate(textOf(value)), other));
  });
}

/** Beside `date_format` both are read by that format first, and what is no date passes nothing. */
function comparedByFormat(
  format: string,
  text: string,
  parameter: string,
  scope: RuleScope,
  fits: (difference: number) => boolean,
): boolean {
  const read = (date: string) => readByFormat(format, date)?.timestamp ?? readDate(date)?.timestamp;
  const field = scope.at(parameter);
  const one = read(text);
  const other = read(parameter) ?? (isTextual(field) ? read(textOf(field)) : undefined);
  if (other === undefined && (field === undefined || field === null)) return true;
  return one !== undefined && other !== undefined && fits(one - other);
}

function rank(one: PhpDate | null, other: PhpDate | null): number {
  if (one === null || other === null)
    return Number(one !== null && one.timestamp !== 0) - Number(other !== null && other.timestamp !== 0);
  return one.timestamp - other.timestamp;
}

function dateAt(value: PhpValue | undefined): PhpDate | null {
  return isTextual(value) ? readDate(textOf(value)) : null;
}

function isTextual(value: PhpValue | undefined): boolean {
  return typeof value === "string" || isNumeric(value);
}

/** Rules about dates. */
export const dateRules: RuleChecks = {
  date: (value) => isTextual(value) && (readDate(textOf(value))?.isDate ?? false),
  dateformat: requiring(
    1,
    (value, formats) =>
      isTextual(value) &&
      formats.some((format) => looselyEqual(readByFormat(format ?? "", textOf(value))?.written ?? "\0", textOf(value))),
  ),
  dateequals: compared((difference) => difference === 0),
  after: compared((difference) => difference > 0),
  afterorequal: compared((difference) => difference >= 0),
  before: compared((difference) => difference < 0),
  beforeorequal: compared((difference) => difference <= 0),
};
