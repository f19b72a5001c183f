import { OnlyPanelKnows } from "../rules/outcome.ts";
import type { CharacterTest } from "./pattern-node.ts";

/** A set of characters by the escape or class that names it. */
export interface CharacterSets {
  /** `\d`, `\w`, `\s`, `\h`, `\v` by their letter. */
  escape(letter: string): CharacterTest | undefined;
  /** `[:alpha:]` by its name. */
  posix(name: string): CharacterTest | undefined;
  property(name: string): CharacterTest;
}

const inAscii: Readonly<Record<string, string>> = {
  d: "0-9",
  w: "\\w",
  s: "\\t-\\r ",
  h: "\\t \\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000",
  v: "\\n-\\r\\x85\\u2028\\u2029",
};
const inUnicode: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  w: "\\p{L}\\p{N}_",
  s: "\\t-\\r\\p{Z}\\x85",
};
const posixInAscii: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  lower: "a-z",
  upper: "A-Z",
  space: "\\t-\\r ",
  blank: "\\t ",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
  punct: "!-\\/:-@\\[-`\\{-~",
  ascii: "\\0-\\x7f",
  cntrl: "\\0-\\x1f\\x7f",
  graph: "!-~",
  print: " -~",
};
const posixInUnicode: Readonly<Record<string, string>> = {
  alpha: "\\p{L}",
  digit: "\\p{Nd}",
  alnum: "\\p{L}\\p{N}",
  lower: "\\p{Ll}",
  upper: "\\p{Lu}",
  space: "\\t-\\r\\p{Z}\\x85",
  blank: "\\t\\p{Zs}",
  word: "\\p{L}\\p{N}_",
  punct: "\\p{P}$+<=>\\^`\\|~",
};
/** Properties that PCRE names in its own way. */
const properties: Readonly<Record<string, string>> = {
  "L&": "\\p{Lu}\\p{Ll}\\p{Lt}",
  Any: "\\0-\\u{10ffff}",
  Xan: "\\p{L}\\p{N}",
  Xwd: "\\p{L}\\p{N}_",
  Xsp: "\\t-\\r\\p{Z}\\x85",
  Xps: "\\t-\\r\\p{Z}\\x85",
};

/** Sets as PCRE has them: of ASCII, or of Unicode in a pattern with `u`. */
export function characterSets(unicode: boolean): CharacterSets {
  const named = (own: Readonly<Record<string, string>>, ascii: Readonly<Record<string, string>>) => (name: string) => {
    const set = (unicode ? own[name] : undefined) ?? ascii[name];
    return set === undefined ? undefined : setOf(set);
  };
  return { escape: named(inUnicode, inAscii), posix: named(posixInUnicode, posixInAscii), property };
}

function property(name: string): CharacterTest {
  const own = properties[name];
  for (const set of own === undefined ? [`\\p{${name}}`, `\\p{Script=${name}}`] : [own])
    try {
      return setOf(set);
    } catch {
      // The next spelling, if there is one.
    }
  throw new OnlyPanelKnows(`the pattern asks for the property ${name}`);
}

const made = new Map<string, CharacterTest>();

/** A test that remembers what it has found out about a character of the first 256. */
function setOf(source: string): CharacterTest {
  let test = made.get(source);
  if (test === undefined) {
    const form = new RegExp(`^[${source}]$`, "u");
    const low = Array.from({ length: 256 }, (_, code) => form.test(String.fromCodePoint(code)));
    test = (code) => low[code] ?? form.test(String.fromCodePoint(code));
    made.set(source, test);
  }
  return test;
}
