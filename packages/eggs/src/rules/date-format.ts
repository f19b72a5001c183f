import { OnlyPanelKnows } from "./outcome.ts";

type Part = "year" | "month" | "day" | "hour" | "minute" | "second";

/** Letters of a format: what they take, which part they are, and how many digits they are written with. */
const letters: Readonly<Record<string, readonly [form: string, part: Part, digits: number]>> = {
  d: ["\\d{1,2}", "day", 2],
  j: ["\\d{1,2}", "day", 1],
  m: ["\\d{1,2}", "month", 2],
  n: ["\\d{1,2}", "month", 1],
  Y: ["\\d{1,4}", "year", 4],
  y: ["\\d{2}", "year", 2],
  H: ["\\d{1,2}", "hour", 2],
  G: ["\\d{1,2}", "hour", 1],
  i: ["\\d{1,2}", "minute", 2],
  s: ["\\d{1,2}", "second", 2],
};

/**
 * Reads a text by a format such as `Y-m-d H:i`: seconds since 1970, and the same point in time written by the format. What
 * the format does not name is that of 1 January 1970. Null when the text is not of the format.
 */
export function readByFormat(
  format: string,
  text: string,
): { readonly timestamp: number; readonly written: string } | null {
  const parts: Record<Part, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  const pieces = [...format.matchAll(/\\(.)|(.)/gsu)].map(([, literal, letter = ""]) => {
    const known = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
    if (known === undefined && /[A-Za-z?*#!|+]/.test(letter))
      throw new OnlyPanelKnows(`the panel reads dates by ${format}`);
    return known ?? literal ?? letter;
  });
  const source = pieces.map((piece) => (typeof piece === "string" ? escaped(piece) : `(${piece[0]})`)).join("");
  const found = new RegExp(`^${source}$`).exec(text);
  if (found === null) return null;
  const taken = pieces.filter((piece) => typeof piece !== "string");
  for (const [at, [, part, digits]] of taken.entries()) {
    const value = Number(found[at + 1]);
    parts[part] = part === "year" && digits === 2 ? value + (value < 70 ? 2000 : 1900) : value;
  }
  if (parts.hour > 24 || parts.minute > 59 || parts.second > 59 || parts.month > 12 || parts.day > 31) return null;
  const date = new Date(Date.UTC(2000, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second));
  date.setUTCFullYear(date.getUTCFullYear() - 2000 + parts.year);
  const values: Readonly<Record<Part, number>> = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  const written = pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : String(values[piece[1]]).padStart(piece[2], "0").slice(-Math.max(2, piece[2])),
    )
    .join("");
  return { timestamp: date.getTime() / 1000, written };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
