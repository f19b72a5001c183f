import { UncaughtError } from "../errors/uncaught-error.ts";
import type { InputObject, InputValue } from "../http/php-input.ts";
import { asText, isArray, isIntegerLike, isNumeric } from "../validation/php-values.ts";

/** Which part of a list is wanted. A negative size is one that only an empty list survives. */
export interface Page {
  readonly number: number;
  readonly size: number;
  /** What was asked for, with its fraction: pages are counted with it. */
  readonly exactSize: number;
}

/** How many rows a model gives when 0 are asked for. */
const modelDefault = 15;

/** The page number: 1 for zero, negative numbers and words. */
function pageNumber({ page }: InputObject): number {
  const number = Number(page);
  return isIntegerLike(page) && number >= 1 ? number : 1;
}

/**
 * The page of a list of the application API, which has no upper bound.
 * @param usual How many rows there are unless asked otherwise.
 * @throws {UncaughtError} for a word, as the panel's language does.
 */
export function applicationPage(query: InputObject, usual = 50): Page {
  return { number: pageNumber(query), ...sizeOf(query.per_page ?? usual) };
}

/** The page of a list of the client API, which has an upper bound. A word gives the bound. */
export function clientPage(query: InputObject, bounds: { readonly usual: number; readonly most: number }): Page {
  return { number: pageNumber(query), ...sizeOf(leastOf(query.per_page ?? bounds.usual, bounds.most)) };
}

/** The lesser of two values as the panel's language compares them: what is no number is compared as a text. */
function leastOf(wanted: InputValue, most: number): InputValue {
  if (isArray(wanted)) return most;
  const isLess = isNumeric(wanted) ? Number(wanted) < most : (asText(wanted) ?? "") < String(most);
  return isLess ? wanted : most;
}

/** @throws {UncaughtError} for what cannot be multiplied; a text that only begins with a number is another error. */
function sizeOf(wanted: InputValue): Pick<Page, "size" | "exactSize"> {
  if (!isNumeric(wanted))
    throw new UncaughtError(/^\s*[+-]?\.?\d/.test(asText(wanted) ?? "") ? "ErrorException" : "TypeError");
  const size = Math.trunc(Number(wanted));
  return size === 0 ? { size: modelDefault, exactSize: modelDefault } : { size, exactSize: Number(wanted) };
}
