import { OnlyPanelKnows } from "../rules/outcome.ts";
import { readCharacterClass } from "./character-class.ts";
import { characterSets } from "./characters.ts";
import type { DelimitedPattern } from "./delimited.ts";
import { readEscape } from "./escapes.ts";
import { oneCharacter } from "./letter-case.ts";
import type { CharacterTest, PatternNode, PlaceTest } from "./pattern-node.ts";
import { broken, createPatternSource } from "./pattern-source.ts";

/** A pattern taken apart. */
export interface ParsedPattern {
  readonly root: PatternNode;
  /** Names of groups, and their numbers. */
  readonly names: ReadonlyMap<string, number>;
  readonly groups: number;
}

const mostRepeats = 65_535;
const deepestGroup = 250;
const anything: CharacterTest = () => true;
const lineFeed = 10;
const lookarounds: readonly (readonly [opening: string, wanted: boolean, behind: boolean])[] = [
  ["?=", true, false],
  ["?!", false, false],
  ["?<=", true, true],
  ["?<!", false, true],
];

/**
 * Reads the body of a pattern as PCRE2 does.
 * @throws {PanelBreaks} for what PCRE2 refuses to compile.
 * @throws {OnlyPanelKnows} for recursion, conditions, verbs and the like.
 */
export function parsePattern({ body, flags: initial }: DelimitedPattern): ParsedPattern {
  const unicode = initial.has("u");
  const source = createPatternSource(body, unicode);
  const sets = characterSets(unicode);
  const isWord = sets.escape("w") ?? anything;
  const names = new Map<string, number>();
  const references: (number | string)[] = [];
  let flags: ReadonlySet<string> = initial;
  let groups = 0;
  let depth = 0;

  const letterCase = () => ({ ignored: flags.has("i"), unicode });
  const character = (test: CharacterTest): PatternNode => ({ kind: "character", test });
  const place = (test: PlaceTest): PatternNode => ({ kind: "place", test });
  const literal = (code: number): PatternNode => character(oneCharacter(code, letterCase()));

  function choice(): PatternNode {
    const outer = flags;
    if (++depth > deepestGroup) broken("its groups are too deep");
    const parts = [sequence()];
    while (source.takeText("|")) parts.push(sequence());
    depth--;
    flags = outer;
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (!source.isAtEnd && source.next !== "|" && source.next !== ")") {
      const part = item();
      if (part !== null) parts.push(part);
    }
    return { kind: "sequence", parts };
  }

  function item(): PatternNode | null {
    if (flags.has("x") && (source.takeForm(/^\s+/) || comment())) return null;
    if (source.takeText("\\Q")) return quoted();
    if (source.takeText("\\E")) return null;
    const char = source.take();
    if (/[*+?]/.test(char) || (char === "{" && source.isNext(/^\d+(?:,\d*)?\}/)))
      broken(`nothing to repeat before ${char}`);
    if (char === "^") return place(flags.has("m") ? startOfLine : startOfText);
    if (char === "$") return place(flags.has("m") ? endOfLine : flags.has("D") ? endOfText : endOrLastBreak);
    const atom =
      char === "("
        ? group()
        : char === "["
          ? character(readCharacterClass(source, sets, letterCase()))
          : char === "\\"
            ? escaped()
            : plain(char);
    return atom === null ? null : repeated(atom);
  }

  function comment(): boolean {
    if (source.next !== "#") return false;
    source.takeUntil("\n");
    return true;
  }

  function plain(char: string): PatternNode {
    if (char !== ".") return literal(char.codePointAt(0) ?? 0);
    return character(flags.has("s") ? anything : (code) => code !== lineFeed);
  }

  function quoted(): PatternNode {
    const parts: PatternNode[] = [];
    while (!source.isAtEnd && !source.takeText("\\E")) parts.push(literal(source.take().codePointAt(0) ?? 0));
    const last = parts.pop();
    return { kind: "sequence", parts: last === undefined ? [] : [...parts, repeated(last)] };
  }

  function repeated(part: PatternNode): PatternNode {
    if (flags.has("x")) source.takeForm(/^\s+/);
    const found = source.takeForm(/^(?:[*+?]|\{(\d+)(,?)(\d*)\})([+?]?)/);
    if (found === null) return part;
    const [all, min, comma, max, manner] = found;
    const least = min === undefined ? (all.startsWith("+") ? 1 : 0) : Number(min);
    const open = min === undefined ? !all.startsWith("?") : comma === "," && max === "";
    const most = open ? Number.POSITIVE_INFINITY : min === undefined ? 1 : comma === "" ? least : Number(max);
    if (least > mostRepeats || (most > mostRepeats && most !== Number.POSITIVE_INFINITY))
      broken("a repetition is too large");
    if (most < least) broken("a repetition has its bounds in the wrong order");
    const repeat: PatternNode = { kind: "repeat", part, least, most, lazy: (manner === "?") !== flags.has("U") };
    return repeatedAgain(manner === "+" ? { kind: "atomic", part: { ...repeat, lazy: false } } : repeat);
  }

  /** `a{2}{3}` repeats a repetition; `a**` does not exist. */
  function repeatedAgain(node: PatternNode): PatternNode {
    return source.isNext(/^\{\d+(?:,\d*)?\}/) ? repeated(node) : node;
  }

  function group(): PatternNode | null {
    if (source.next === "*") throw new OnlyPanelKnows("the pattern has a verb");
    if (source.next !== "?") return flags.has("n") ? closed(choice()) : captured(null);
    if (source.takeText("?#")) return source.takeUntil(")") ? null : broken("a comment has no end");
    for (const [opening, wanted, behind] of lookarounds)
      if (source.takeText(opening)) return closed({ kind: "look", part: choice(), wanted, behind });
    if (source.takeText("?:")) return closed(choice());
    if (source.takeText("?>")) return closed({ kind: "atomic", part: choice() });
    const named = source.takeForm(/^\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/);
    if (named) return captured(named[1] ?? named[2] ?? "");
    const back = source.takeForm(/^\?P=(\w+)\)/);
    if (back) return reference(back[1] ?? "");
    const inline = source.takeForm(/^\?(\^?)([imsxnUJ]*)(?:-([imsxnUJ]*))?([:)])/);
    if (inline) return switched(inline);
    if (source.isNext(/^\?(?:R|\d|[+-]\d|&|P>|\(|\||C)/))
      throw new OnlyPanelKnows("the pattern calls itself or has a condition");
    return broken("there is something unknown after (?");
  }

  function captured(name: string | null): PatternNode {
    const number = ++groups;
    if (name !== null) names.set(name, number);
    return closed({ kind: "group", part: choice(), number });
  }

  function switched([, none, on = "", off = "", end]: RegExpExecArray): PatternNode | null {
    const outer = flags;
    const next = new Set(none ? [...flags].filter((flag) => !"imsxn".includes(flag)) : flags);
    for (const flag of on) next.add(flag);
    for (const flag of off) next.delete(flag);
    flags = next;
    if (end === ")") return null;
    const part = closed(choice());
    flags = outer;
    return part;
  }

  function closed(node: PatternNode): PatternNode {
    if (!source.takeText(")")) broken("a ) is missing");
    return node;
  }

  function reference(to: number | string): PatternNode {
    if (flags.has("i")) throw new OnlyPanelKnows("the pattern refers back without regard to case");
    references.push(to);
    return { kind: "back-reference", group: to };
  }

  function escaped(): PatternNode | null {
    const char = source.take();
    if (char === "b" || char === "B") return place((codes, here) => border(codes, here) === (char === "b"));
    if (Object.hasOwn(escapedPlaces, char)) return place(escapedPlaces[char] ?? startOfText);
    if (char === "K") return null;
    if (char === "R") return lineBreak();
    if (char === "N") return character((code) => code !== lineFeed);
    if (char === "X" || char === "C") throw new OnlyPanelKnows(`the pattern has \\${char}`);
    const named = char === "k" ? source.takeForm(/^(?:<(\w+)>|\{(\w+)\}|'(\w+)')/) : null;
    if (named) return reference(named[1] ?? named[2] ?? named[3] ?? "");
    if (char === "g") {
      const number = source.takeForm(/^(?:\{(-?\w+)\}|(-?\d+))/);
      const to = number?.[1] ?? number?.[2] ?? broken("\\g names no group");
      return reference(/^-\d+$/.test(to) ? groups + 1 + Number(to) : /^\d+$/.test(to) ? Number(to) : to);
    }
    source.back();
    const back = source.takeForm(/^[1-9]\d*/)?.[0];
    if (back !== undefined) {
      if (back.length === 1 || Number(back) <= groups) return reference(Number(back));
      source.back(back.length);
    }
    return character(readEscape(source, sets, letterCase()));
  }

  function lineBreak(): PatternNode {
    const both: PatternNode = { kind: "sequence", parts: [literal(13), literal(lineFeed)] };
    return { kind: "atomic", part: { kind: "choice", parts: [both, character(sets.escape("v") ?? anything)] } };
  }

  function border(codes: ArrayLike<number>, here: number): boolean {
    const wordAt = (index: number) => index >= 0 && index < codes.length && isWord(codes[index] ?? 0);
    return wordAt(here - 1) !== wordAt(here);
  }

  const root = choice();
  if (!source.isAtEnd) broken("there is a ) too many");
  for (const to of references)
    if (typeof to === "number" ? to < 1 || to > groups : !names.has(to)) broken(`there is no group ${to}`);
  return { root: initial.has("A") ? { kind: "sequence", parts: [place(startOfText), root] } : root, names, groups };
}

const startOfText: PlaceTest = (_, at) => at === 0;
const endOfText: PlaceTest = (codes, at) => at === codes.length;
const endOrLastBreak: PlaceTest = (codes, at) =>
  at === codes.length || (at === codes.length - 1 && codes[at] === lineFeed);
const startOfLine: PlaceTest = (codes, at) => at === 0 || (codes[at - 1] === lineFeed && at < codes.length);
const endOfLine: PlaceTest = (codes, at) => at === codes.length || codes[at] === lineFeed;
const escapedPlaces: Readonly<Record<string, PlaceTest>> = {
  A: startOfText,
  G: startOfText,
  z: endOfText,
  Z: endOrLastBreak,
};
