import { type InputObject, type InputValue, isInputObject } from "./php-input.ts";

/** What the panel's middleware does to every text of a request before anything looks at it. */
export interface Cleaning {
  /** Whether spaces around texts are removed. */
  readonly trim: boolean;
}

/** Fields whose spaces belong to them. */
const untrimmed = new Set(["password", "password_confirmation"]);

/** What the panel's framework trims: white space, characters without width, and NUL. */
const edges = /^[\s\u0085\u200B\u200E\uFEFF\0]+|[\s\u0085\u200B\u200E\uFEFF\0]+$/gu;

/** Trims texts and turns empty ones into null, at every depth. */
export function cleanInput(input: InputObject, cleaning: Cleaning): InputObject {
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, clean(value, key, cleaning)]));
}

function clean(value: InputValue, path: string, cleaning: Cleaning): InputValue {
  if (typeof value === "string") {
    const trimmed = cleaning.trim && !untrimmed.has(path) ? value.replaceAll(edges, "") : value;
    return trimmed === "" ? null : trimmed;
  }
  if (Array.isArray(value)) return value.map((inner, at) => clean(inner, `${path}.${at}`, cleaning));
  if (!isInputObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, clean(inner, `${path}.${key}`, cleaning)]),
  );
}
