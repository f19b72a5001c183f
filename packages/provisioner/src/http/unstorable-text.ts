/** What no PostgreSQL text can hold: the character NUL, and halves of characters. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Where in a JSON value a text stands that no database can hold, keys included. Without recursion: clients nest as deep as they like. */
export function findUnstorableText(value: unknown): PropertyKey[] | null {
  const open: { readonly value: unknown; readonly path: PropertyKey[] }[] = [{ value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: found, path } = next;
    if (typeof found === "string" && unstorable.test(found)) return path;
    if (typeof found !== "object" || found === null || found instanceof Date) continue;
    for (const [key, inner] of Object.entries(found)) {
      if (unstorable.test(key)) return path;
      open.push({ value: inner, path: [...path, key] });
    }
  }
  return null;
}

/** Its code and words in errors. */
export const unstorableText = {
  code: "unstorable_text",
  message: "The character NUL and halves of surrogate pairs are not taken: no database text can hold them.",
} as const;
