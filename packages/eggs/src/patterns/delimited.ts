import { OnlyPanelKnows, PanelBreaks } from "../rules/outcome.ts";

/** A pattern as PHP writes it, taken apart: `/^a$/i` is the body `^a$` with the flag `i`. */
export interface DelimitedPattern {
  readonly body: string;
  readonly flags: ReadonlySet<string>;
}

const longestPattern = 2_000;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/**
 * Takes a pattern apart. It ends at the first delimiter that no backslash protects.
 * @throws {OnlyPanelKnows} for one of more than 2,000 characters.
 * @throws {PanelBreaks} without delimiters, or with flags that PHP does not have.
 */
export function readDelimited(text: string): DelimitedPattern {
  const pattern = text.trimStart();
  const open = pattern.charAt(0);
  if (open === "") throw new PanelBreaks("the pattern is empty");
  if (/[\da-z\\\0]/i.test(open)) throw new PanelBreaks(`a pattern cannot begin with ${JSON.stringify(open)}`);
  const end = endOf(pattern, open, closing[open] ?? open);
  const flags = pattern.slice(end + 1).replaceAll(/[ \r\n]/g, "");
  const unknown = /[^imsxADSUXuJn]/.exec(flags)?.[0];
  if (unknown !== undefined) throw new PanelBreaks(`there is no flag ${JSON.stringify(unknown)} behind a pattern`);
  if (pattern.length > longestPattern) throw new OnlyPanelKnows("the pattern is too long");
  return { body: pattern.slice(1, end), flags: new Set(flags) };
}

function endOf(pattern: string, open: string, close: string): number {
  let depth = 1;
  for (let at = 1; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === close && --depth <= 0) return at;
    else if (char === open) depth++;
  }
  throw new PanelBreaks(`the pattern has no end: ${close} is missing`);
}
