/** What no PostgreSQL text can hold: the character NUL, and halves of characters. */
const unstorable = /[\0\p{Surrogate}]/u;

/** A value and how it is reached. The way is told from its end, since it may be as long as the value is large. */
interface Place {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly within: Place | null;
}

/** Where in a JSON value a text stands that no database can hold, keys included. Without recursion: clients nest as deep as they like. */
export function findUnstorableText(value: unknown): PropertyKey[] | null {
  const open: Place[] = [{ value, key: "", within: null }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value: found } = place;
    if (typeof found === "string" && unstorable.test(found)) return wayTo(place);
    if (typeof found !== "object" || found === null || found instanceof Date) continue;
    for (const [key, inner] of Object.entries(found)) {
      if (unstorable.test(key)) return wayTo(place);
      open.push({ value: inner, key, within: place });
    }
  }
  return null;
}

function wayTo(place: Place): PropertyKey[] {
  const way: PropertyKey[] = [];
  for (let at = place; at.within !== null; at = at.within) way.push(at.key);
  return way.reverse();
}

/** Its code and words in errors. */
export const unstorableText = {
  code: "unstorable_text",
  message: "The character NUL and halves of surrogate pairs are not taken: no database text can hold them.",
} as const;
