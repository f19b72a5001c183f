import { UncaughtError } from "../errors/uncaught-error.ts";
import type { InputObject } from "../http/php-input.ts";
import { isIntegerLike } from "../validation/php-values.ts";

/** Which part of a list is wanted. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

/** How many rows a model gives when 0 are asked for. */
const modelDefault = 15;

/** The page number: 1 for zero, negative numbers and words. */
function pageNumber(query: InputObject): number {
  const { page } = query;
  const number = Number(page);
  return isIntegerLike(page) && number >= 1 ? number : 1;
}

/**
 * The page of a list of the application API: 50 rows unless asked otherwise, without an upper bound.
 * @throws {UncaughtError} for a negative number or a word, as the panel's database and language do.
 */
export function applicationPage(query: InputObject, whenZero: number = modelDefault): Page {
  const wanted = query.per_page ?? 50;
  if (typeof wanted === "object" || Number.isNaN(Number(wanted))) throw new UncaughtError("TypeError");
  const size = Math.trunc(Number(wanted));
  if (size < 0) throw new UncaughtError("QueryException");
  return { number: pageNumber(query), size: size === 0 ? whenZero : size };
}

/** The page of a list of the client API, which has an upper bound. A word gives the bound. */
export function clientPage(query: InputObject, bounds: { readonly usual: number; readonly most: number }): Page {
  const wanted = query.per_page ?? bounds.usual;
  const number = Number(wanted);
  const size = Number.isNaN(number) ? bounds.most : Math.min(Math.trunc(number), bounds.most);
  if (size < 0) throw new UncaughtError("QueryException");
  return { number: pageNumber(query), size: size === 0 ? modelDefault : size };
}
