import type { CharacterSets } from "./characters.ts";
import { type LetterCase, oneCharacter } from "./letter-case.ts";
import type { CharacterTest } from "./pattern-node.ts";
import { broken, type PatternSource } from "./pattern-source.ts";

const controls: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Reads what stands behind a backslash: a set such as `\d` or `\p{L}`, or a character. */
export function readEscape(source: PatternSource, sets: CharacterSets, letterCase: LetterCase): CharacterTest {
  const char = source.take();
  const small = char.toLowerCase();
  const set = /^[dDwWsShHvV]$/.test(char) ? sets.escape(small) : undefined;
  if (set !== undefined) return char === small ? set : (code) => !set(code);
  if (small === "p") return readProperty(source, sets, char === "P");
  source.back();
  return oneCharacter(readEscapedCode(source), letterCase);
}

function readProperty(source: PatternSource, sets: CharacterSets, negated: boolean): CharacterTest {
  const [, braced, single] = source.takeForm(/^(?:\{(\^?[\w& ]+)\}|([A-Z]))/) ?? broken("\\p names no property");
  const name = braced ?? single ?? "";
  const test = sets.property(name.replace("^", "").trim());
  return negated !== name.startsWith("^") ? (code) => !test(code) : test;
}

/** Reads the one character that stands behind a backslash: `\n`, `\x41`, `\.` */
export function readEscapedCode(source: PatternSource): number {
  const char = source.take();
  if (Object.hasOwn(controls, char)) return controls[char] ?? 0;
  if (char === "x") {
    const [, braced, plain] = source.takeForm(/^(?:\{([\da-f]+)\}|([\da-f]{0,2}))/i) ?? [];
    return Number.parseInt(braced ?? (plain || "0"), 16);
  }
  if (char === "o") return Number.parseInt(source.takeForm(/^\{([0-7]+)\}/)?.[1] ?? broken("\\o names nothing"), 8);
  if (char === "c") return (source.take().toUpperCase().codePointAt(0) ?? 0) ^ 64;
  if (/[0-7]/.test(char)) {
    source.back();
    return Number.parseInt(source.takeForm(/^[0-7]{1,3}/)?.[0] ?? "0", 8);
  }
  if (/[A-Za-z89]/.test(char)) broken(`\\${char} does not exist`);
  return char.codePointAt(0) ?? 0;
}
