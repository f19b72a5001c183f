import { OnlyPanelKnows, PanelBreaks } from "../rules/outcome.ts";
import { compilePattern } from "./compile-pattern.ts";
import { readDelimited } from "./delimited.ts";
import { parsePattern } from "./parse-pattern.ts";
import { matches } from "./run-program.ts";

type Compiled = ReturnType<typeof compilePattern> & { readonly unicode: boolean };

const mostRemembered = 500;
const remembered = new Map<string, Compiled | PanelBreaks | OnlyPanelKnows>();

/**
 * Whether a pattern as PHP writes it (`/^[a-z]+$/i`) matches a text. Without the flag `u` it looks at bytes, as PCRE does. It
 * never takes long, whatever the pattern and the text are.
 * @throws {PanelBreaks} for a pattern that PHP cannot compile, such as one that was cut at a `|`.
 * @throws {OnlyPanelKnows} for what goes beyond: recursion, conditions, too much to try.
 */
export function testPattern(pattern: string, text: string): boolean {
  const compiled = compiledOf(pattern);
  if (compiled instanceof Error) throw compiled;
  const codes = compiled.unicode
    ? Array.from(text, (char) => char.codePointAt(0) ?? 0)
    : new TextEncoder().encode(text);
  return matches(compiled.program, codes, compiled.remembers);
}

function compiledOf(pattern: string): Compiled | PanelBreaks | OnlyPanelKnows {
  let compiled = remembered.get(pattern);
  if (compiled === undefined) {
    compiled = compile(pattern);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(pattern, compiled);
  }
  return compiled;
}

function compile(pattern: string): Compiled | PanelBreaks | OnlyPanelKnows {
  try {
    const delimited = readDelimited(pattern);
    return { ...compilePattern(parsePattern(delimited)), unicode: delimited.flags.has("u") };
  } catch (error) {
    if (error instanceof PanelBreaks || error instanceof OnlyPanelKnows) return error;
    throw error;
  }
}
