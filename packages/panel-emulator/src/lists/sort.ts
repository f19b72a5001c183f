import { UncaughtError } from "../errors/uncaught-error.ts";
import type { InputObject } from "../http/php-input.ts";
import { asText, isArray, isEmpty } from "../validation/php-values.ts";
import { invalidSort } from "./query-error.ts";

/** The values by which a list can be sorted. */
export type Sorts<R> = Readonly<Record<string, (row: R) => string | number>>;

/**
 * Applies `sort=a,-b`. Without a sort the rows stay in the order of their ids.
 * @throws {PanelError} 400 for a sort that the list does not have.
 */
export function applySorts<R>(rows: readonly R[], input: InputObject, sorts: Sorts<R>): readonly R[] {
  const wanted = wantedSorts(input);
  if (wanted.length === 0) return rows;
  const nameOf = (entry: string) => entry.replace(/^-+/, "");
  const unknown = wanted.map(nameOf).filter((name) => !Object.hasOwn(sorts, name));
  if (unknown.length > 0) throw invalidSort(unknown, Object.keys(sorts));
  const comparisons = wanted.flatMap((entry) => {
    const value = sorts[nameOf(entry)];
    return value ? [{ value, direction: entry.startsWith("-") ? -1 : 1 }] : [];
  });
  return [...rows].sort((a, b) => {
    for (const { value, direction } of comparisons) {
      const left = value(a);
      const right = value(b);
      if (left !== right) return (left < right ? -1 : 1) * direction;
    }
    return 0;
  });
}

/** What is empty, or 0, is no sort. */
function wantedSorts({ sort }: InputObject): string[] {
  const entries = isArray(sort) ? Object.values(sort) : (asText(sort) ?? "").split(",");
  return entries
    .filter((entry) => !isEmpty(entry))
    .map((entry) => {
      const name = asText(entry);
      if (name === undefined) throw new UncaughtError("TypeError");
      return name;
    });
}
