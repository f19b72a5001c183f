import { UncaughtError } from "../errors/uncaught-error.ts";
import { type InputObject, type InputValue, isInputObject } from "../http/php-input.ts";
import { collate, fold } from "../state/collation.ts";
import { asText, isArray } from "../validation/php-values.ts";
import { invalidFilter } from "./query-error.ts";

/** Reads the value of a filter, once for all rows, and says which rows match it. A value with commas is a list. */
export type Filter<R> = (value: InputValue) => (row: R) => boolean;

export type Filters<R> = Readonly<Record<string, Filter<R>>>;

/** The values of a filter: a comma means "or". Lists inside a list are more than the panel can compare. */
function valuesOf(value: InputValue): string[] {
  if (!isArray(value)) return [asText(value) ?? ""];
  return Object.values(value).map((one) => {
    const text = asText(one);
    if (text === undefined) throw new UncaughtError("TypeError");
    return text;
  });
}

/** Matches any part of a text, without case and accents; `%` and `_` mean themselves. */
export function partial<R>(cell: (row: R) => string | null): Filter<R> {
  return (value) => {
    const parts = valuesOf(value)
      .filter((part) => part !== "" || !isArray(value))
      .map(fold);
    if (parts.length === 0) return () => true;
    return (row) => {
      const text = cell(row);
      if (text === null) return false;
      const haystack = fold(text);
      return parts.some((part) => haystack.includes(part));
    };
  };
}

/** Matches the whole value, as the database compares: texts without case, numbers by their leading digits. */
export function exact<R>(cell: (row: R) => string | number | null): Filter<R> {
  return (value) => {
    const values = valuesOf(value);
    const numbers = new Set(values.map((one) => Number.parseFloat(one) || 0));
    const texts = new Set(values.map(collate));
    return (row) => {
      const actual = cell(row);
      return typeof actual === "number" ? numbers.has(actual) : actual !== null && texts.has(collate(actual));
    };
  };
}

/**
 * Applies `filter[name]=value`; several filters mean "and", an empty value is no filter.
 * @throws {PanelError} 400 for a filter that the list does not have.
 */
export function applyFilters<R>(rows: readonly R[], input: InputObject, filters: Filters<R>): readonly R[] {
  const wanted = wantedFilters(input);
  const unknown = wanted.map(([name]) => name).filter((name) => !Object.hasOwn(filters, name));
  if (unknown.length > 0) throw invalidFilter(unknown, Object.keys(filters));
  const active = wanted.flatMap(([name, value]) => {
    const filter = filters[name];
    return filter && value !== null ? [filter(value)] : [];
  });
  if (active.length === 0) return rows;
  return rows.filter((row) => active.every((matches) => matches(row)));
}

function wantedFilters({ filter }: InputObject): [string, InputValue][] {
  if (!isArray(filter)) return [];
  return Object.entries(filter).map(([name, value]) => [name, interpret(value)]);
}

/** A text with commas is a list; `true` and `false` are booleans; an empty list is nothing. */
function interpret(value: InputValue): InputValue {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(interpret);
  if (isInputObject(value)) return Object.values(value).map(interpret);
  if (typeof value !== "string") return value;
  if (value.includes(",")) return value.split(",");
  if (value === "true" || value === "false") return value === "true";
  return value;
}
