import type { Named } from "./egg-file.ts";
import { EggFileError } from "./egg-file-error.ts";

/** A value somewhere in an egg file, with the readers for the forms in which eggs have it. */
export interface FilePart {
  readonly path: string;
  readonly value: unknown;
  /** The value of a key; a part without a value where there is none. */
  at(key: string): FilePart;
  /** A text; numbers and booleans become theirs. Null where there is nothing. */
  text(): string | null;
  /** @throws {EggFileError} where there is nothing, or what has no text. */
  requiredText(): string;
  /** A list, or the values of a map: PHP does not tell them apart. */
  list(): readonly FilePart[];
  texts(): readonly string[];
  /** Names and texts of a map; a list of texts names itself. */
  named(): readonly Named[];
  /** A map, or a text that holds one as JSON. Empty for nothing, for an empty list, and for a text that holds something else. */
  object(): Readonly<Record<string, unknown>>;
  /** `true`, `1` and their texts. */
  flag(): boolean;
}

export function filePart(path: string, value: unknown): FilePart {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const refuse = (wanted: string): never => {
    throw new EggFileError(
      path,
      `${path} of the egg file has to be ${wanted}.`,
      `Write ${wanted} there, or export the egg anew.`,
    );
  };
  const part: FilePart = {
    path,
    value,
    at: (key) =>
      filePart(
        `${path}.${key}`,
        isMap && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
      ),
    text: () => {
      if (value === undefined || value === null) return null;
      if (typeof value === "object") return Object.keys(value).length === 0 ? null : refuse("a text");
      return String(value);
    },
    requiredText: () => part.text() ?? refuse("a text"),
    list: () => {
      if (value === undefined || value === null || value === "") return [];
      if (typeof value !== "object") return [part];
      const isList = Array.isArray(value);
      return Object.entries(value).map(([key, each]) => filePart(isList ? `${path}[${key}]` : `${path}.${key}`, each));
    },
    texts: () => part.list().flatMap((each) => each.text() ?? []),
    named: () => {
      if (!isMap) return part.texts().map((text) => ({ name: text, value: text }));
      return Object.keys(value).map((name) => ({ name, value: part.at(name).requiredText() }));
    },
    object: () => {
      if (isMap) return value as Record<string, unknown>;
      return typeof value === "string" ? objectIn(value) : {};
    },
    flag: () => value === true || value === 1 || value === "1" || value === "true",
  };
  return part;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
