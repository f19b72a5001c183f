import type { CharacterSets } from "./characters.ts";
import { readEscape, readEscapedCode } from "./escapes.ts";
import { charactersBetween, type LetterCase, oneCharacter } from "./letter-case.ts";
import type { CharacterTest } from "./pattern-node.ts";
import { broken, type PatternSource } from "./pattern-source.ts";

/** Reads a class behind its `[`, up to and with its `]`. A `]` in the first place is a character. */
export function readCharacterClass(source: PatternSource, sets: CharacterSets, letterCase: LetterCase): CharacterTest {
  const negated = source.takeText("^");
  const tests: CharacterTest[] = [];
  for (let first = true; first || source.next !== "]"; first = false) {
    if (source.isAtEnd) broken("a ] is missing");
    const posix = source.takeForm(/^\[:(\^?)(\w+):\]/);
    if (posix) tests.push(posixClass(posix, sets, letterCase));
    else if (!source.takeText("\\E") && !source.takeText("\\Q")) tests.push(memberOrRange(source, sets, letterCase));
  }
  source.take();
  return remembering((code) => tests.some((test) => test(code)) !== negated);
}

/** Asks once for each of the first 256 characters. */
function remembering(test: CharacterTest): CharacterTest {
  const known: boolean[] = [];
  return (code) => {
    if (code > 255) return test(code);
    known[code] ??= test(code);
    return known[code];
  };
}

/** Without regard to case, `[:lower:]` and `[:upper:]` are all letters. */
function posixClass(
  [all, not, name = ""]: RegExpExecArray,
  sets: CharacterSets,
  { ignored }: LetterCase,
): CharacterTest {
  const test =
    sets.posix(ignored ? name.replace(/^(?:lower|upper)$/, "alpha") : name) ?? broken(`there is no class ${all}`);
  return not ? (code) => !test(code) : test;
}

function memberOrRange(source: PatternSource, sets: CharacterSets, letterCase: LetterCase): CharacterTest {
  const low = member(source, sets, letterCase);
  if (typeof low === "function") return low;
  if (!source.isNext(/^-[^\]]/s)) return oneCharacter(low, letterCase);
  source.take();
  const high = member(source, sets, letterCase);
  if (typeof high !== "function") {
    if (high < low) broken("a range of a class is out of order");
    return charactersBetween(low, high, letterCase);
  }
  const one = oneCharacter(low, letterCase);
  return (code) => one(code) || code === dash || high(code);
}

const dash = 45;

/** A character, or a set such as `\d`. */
function member(source: PatternSource, sets: CharacterSets, letterCase: LetterCase): number | CharacterTest {
  const char = source.take();
  if (char !== "\\") return char.codePointAt(0) ?? 0;
  if (source.isNext(/^[dDwWsShHvVpP]/)) return readEscape(source, sets, letterCase);
  return source.takeText("b") ? 8 : readEscapedCode(source);
}
