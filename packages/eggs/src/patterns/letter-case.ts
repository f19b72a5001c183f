import type { CharacterTest } from "./pattern-node.ts";

/** How characters are compared: with or without regard to case, of ASCII or of Unicode. */
export interface LetterCase {
  readonly ignored: boolean;
  readonly unicode: boolean;
}

/** One character. */
export function oneCharacter(wanted: number, { ignored, unicode }: LetterCase): CharacterTest {
  if (!ignored) return (code) => code === wanted;
  const all = new Set(variants(wanted, unicode));
  return (code) => all.has(code) || (code > 127 && unicode && variants(code, unicode).some((each) => all.has(each)));
}

/** All characters from one to another. */
export function charactersBetween(low: number, high: number, { ignored, unicode }: LetterCase): CharacterTest {
  const within: CharacterTest = (code) => code >= low && code <= high;
  return ignored ? (code) => variants(code, unicode).some(within) : within;
}

/** A character as it is, in small and in capital letters. */
function variants(code: number, unicode: boolean): readonly number[] {
  if (!unicode && code > 127) return [code];
  const char = String.fromCodePoint(code);
  const others = [char.toLowerCase(), char.toUpperCase()].filter((each) => Array.from(each).length === 1);
  return [code, ...others.map((each) => each.codePointAt(0) ?? 0)];
}
