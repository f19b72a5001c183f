import { type InputObject, type InputValue, isInputObject } from "../http/php-input.ts";
import { collate } from "../state/collation.ts";
import { asText, isArray } from "../validation/php-values.ts";
import { invalidFilter } from "./query-error.ts";

/** Whether a row matches the value of a filter. A value with commas is a list. */
export type Filter<R> = (row: R, value: InputValue) => boolean;

export type Filters<R> = Readonly<Record<string, Filter<R>>>;

/** The values of a filter: a comma means "or". */
function valuesOf(value: InputValue): string[] {
  return (isArray(value) ? Object.values(value) : [value]).map((one) => asText(one) ?? "");
}

/** Matches any part of a text, without case; `%` and `_` mean themselves. */
export function partial<R>(cell: (row: R) => string | null): Filter<R> {
  return (row, value) => {
    const text = cell(row);
    if (text === null) return false;
    const haystack = text.toLowerCase();
    return valuesOf(value).some((part) => part !== "" && haystack.includes(part.toLowerCase()));
  };
}

/** Matches the whole value, as the database compares: texts without case, numbers by their leading digits. */
export function exact<R>(cell: (row: R) => string | number | null): Filter<R> {
  return (row, value) => {
    const actual = cell(row);
    if (actual === null) return false;
    if (typeof actual === "number") return valuesOf(value).some((one) => Number.parseFloat(one) === actual);
    return valuesOf(value).some((one) => collate(one) === collate(actual));
  };
}

/**
 * Applies `filter[name]=value`; several filters mean "and", an empty value is no filter.
 * @throws {PanelError} 400 for a filter that the list does not have.
 */
export function applyFilters<R>(rows: readonly R[], query: InputObject, filters: Filters<R>): readonly R[] {
  const wanted = wantedFilters(query);
  const unknown = wanted.map(([name]) => name).filter((name) => !Object.hasOwn(filters, name));
  if (unknown.length > 0) throw invalidFilter(unknown, Object.keys(filters));
  const active = wanted.flatMap(([name, value]) => {
    const filter = filters[name];
    return filter && !(value === null && !acceptsNothing.has(name)) ? [{ filter, value }] : [];
  });
  if (active.length === 0) return rows;
  return rows.filter((row) => active.every(({ filter, value }) => filter(row, value)));
}

/** Filters for which an empty value means something: allocations without a server. */
const acceptsNothing = new Set(["server_id"]);

function wantedFilters(query: InputObject): [string, InputValue][] {
  const { filter } = query;
  if (isInputObject(filter)) return Object.entries(filter).map(([name, value]) => [name, interpret(value)]);
  if (Array.isArray(filter)) return filter.map((value, at) => [String(at), interpret(value)]);
  return [];
}

/** A text with commas is a list; `true` and `false` are booleans. */
function interpret(value: InputValue): InputValue {
  if (typeof value !== "string") return value;
  if (value.includes(",")) return value.split(",");
  if (value === "true" || value === "false") return value === "true";
  return value;
}
