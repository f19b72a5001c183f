/** A value as the panel's PHP has it: JSON with texts, numbers, booleans, null, lists and maps. */
export type PhpValue = string | number | boolean | null | readonly PhpValue[] | { readonly [key: string]: PhpValue };

const numeric = /^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?[ \t\n\r\v\f]*$/i;

/** What `trim` takes away: blanks, tabs, line breaks, vertical tabs and zero bytes. */
export function trimmed(text: string): string {
  return text.replace(/^[ \n\r\t\v\0]+|[ \n\r\t\v\0]+$/g, "");
}

/** Numbers, and texts that are one. */
export function isNumeric(value: PhpValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && numeric.test(value));
}

export function isArray(
  value: PhpValue | undefined,
): value is readonly PhpValue[] | { readonly [key: string]: PhpValue } {
  return typeof value === "object" && value !== null;
}

/** Missing, null, a blank text, or a list without entries: what `required` refuses. */
export function isBlank(value: PhpValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return trimmed(value) === "";
  return isArray(value) && Object.keys(value).length === 0;
}

/** The cast to text; empty for what has none. */
export function textOf(value: PhpValue | undefined): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return value === true ? "1" : "";
}

/** How two texts compare with `==`: numbers by value, whole ones without rounding, everything else by letter. */
export function looselyEqual(one: string, other: string): boolean {
  if (one === other) return true;
  if (!isNumeric(one) || !isNumeric(other)) return false;
  const [whole, otherWhole] = [wholeNumber(one), wholeNumber(other)];
  if (whole !== null && otherWhole !== null) return whole === otherWhole && fitsInteger(whole);
  return Number(one) === Number(other) && Number.isFinite(Number(one));
}

function wholeNumber(text: string): bigint | null {
  return /^[+-]?\d+$/.test(text.trim()) ? BigInt(text.trim().replace("+", "")) : null;
}

/** Whether a number fits into the 64 bits of PHP's integers. */
export function fitsInteger(value: bigint): boolean {
  return value === BigInt.asIntN(64, value);
}

/** How a whole number compares with a rule's parameter: by value where that is a number, else by letter; null is 0 or more. */
export function compareCount(count: number, parameter: string | null): number {
  if (parameter === null) return Math.min(count, 1);
  if (isNumeric(parameter)) return count - Number(parameter);
  const text = String(count);
  return text < parameter ? -1 : Number(text > parameter);
}
