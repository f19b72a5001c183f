import type { InputValue } from "../../../http/php-input.ts";
import { asText } from "../../../validation/php-values.ts";

/**
 * The properties of an event as texts; `[]` when there are none. Of a list the first is shown and how many there are, of a
 * list of objects only how many. A single count is called `count`. Directories get a slash at both ends.
 */
export function shownProperties(properties: Readonly<Record<string, unknown>>): object {
  const shown = Object.entries(properties).flatMap(([key, value]) => {
    if (!isList(value)) return [[key, key === "directory" ? normalized(value) : textOf(value)]];
    const [first] = Object.values(value);
    const count = [`${key}_count`, Object.keys(value).length];
    return isList(first) ? [count] : [[key, textOf(first)], count];
  }) as [string, string | number][];
  if (shown.length === 0) return [];
  const counts = shown.filter(([key]) => key.endsWith("_count"));
  const [only] = counts;
  if (!only || counts.length > 1) return Object.fromEntries(shown);
  return { ...Object.fromEntries(shown.filter((entry) => entry !== only)), count: only[1] };
}

function isList(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return (asText(value as InputValue) ?? "").replaceAll(/<[^>]*>/g, "");
}

function normalized(value: unknown): string {
  return textOf(`/${textOf(value).replaceAll(/^\/+|\/+$/g, "")}/`.replaceAll("//", "/"));
}
