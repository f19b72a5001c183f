import type { InputValue } from "../http/php-input.ts";

type Value = InputValue | undefined;

const number = /^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/;
const integer = /^\s*[+-]?(0|[1-9]\d*)\s*$/;

/** PHP's is_numeric: numbers, and texts that are one. */
export function isNumeric(value: Value): value is string | number {
  return typeof value === "number" || (typeof value === "string" && number.test(value));
}

/** PHP's FILTER_VALIDATE_INT, which also takes `true`. */
export function isIntegerLike(value: Value): boolean {
  if (value === true) return true;
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 2 ** 63;
  return typeof value === "string" && integer.test(value) && Math.abs(Number(value)) < 2 ** 63;
}

/** PHP's cast to text; undefined for what has none. */
export function asText(value: Value): string | undefined {
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return "1";
  return typeof value === "object" ? undefined : String(value);
}

/** The text of a value that the rules have found to be one; empty for anything that has none. */
export function textOf(value: Value): string {
  return asText(value) ?? "";
}

export function isArray(value: Value): value is InputValue[] | { [key: string]: InputValue } {
  return typeof value === "object" && value !== null;
}

/** PHP's empty(): also 0, "0" and false. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === null || value === false || value === 0) return true;
  if (typeof value === "string") return value === "" || value === "0";
  return isArray(value) && Object.keys(value).length === 0;
}

/** The number that the database sees in a text: its leading digits. */
export function leadingNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? Number.parseFloat(value) || 0 : Number.NaN;
}
