import { InvalidInputError } from "../errors/invalid-input-error.ts";
import type { Page } from "../interface/page.ts";

export const defaultLimit = 50;

/** Writes a position as an opaque text. */
export function cursorOf(position: number | string): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** Reads a position back; null without a cursor. @throws InvalidInputError for a text that is none of ours. */
export function numberAt(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const position = read(cursor);
  if (typeof position === "number") return position;
  throw badCursor();
}

/** As {@link numberAt}, for lists in the order of their ids. */
export function idAt(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const position = read(cursor);
  if (typeof position === "string") return position;
  throw badCursor();
}

/** As {@link numberAt}, for lists that show what suits best first: the rank, best 0, and the position within it. */
export function rankedAt(cursor: string | undefined): { readonly rank: number; readonly after: number } | null {
  const text = idAt(cursor);
  if (text === null) return null;
  const match = /^(\d):(\d{1,16})$/.exec(text);
  if (match === null) throw badCursor();
  return { rank: Number(match[1]), after: Number(match[2]) };
}

/** Makes a page of rows that were read with one more than the limit. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => number | string,
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(position(last)) : null,
  };
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw badCursor();
  }
}

function badCursor(): InvalidInputError {
  return new InvalidInputError([
    { path: "/cursor", code: "cursor_invalid", message: "This is no cursor of this list." },
  ]);
}
