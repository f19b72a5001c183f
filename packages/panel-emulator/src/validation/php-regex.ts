import { UncaughtError } from "../errors/uncaught-error.ts";

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };
const posixClasses: Readonly<Record<string, string>> = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  space: "\\s",
  word: "\\w",
  xdigit: "A-Fa-f0-9",
  punct: "!-\\/:-@\\[-`{-~",
};
const compiled = new Map<string, RegExp>();

/**
 * A pattern of PHP (`/^[a-z]+$/i`) as one of JavaScript.
 * @throws {UncaughtError} for a pattern that PHP cannot compile either, such as one cut off by a `|` in a rule string.
 */
export function phpRegex(pattern: string): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) {
    regex = compile(pattern);
    compiled.set(pattern, regex);
  }
  return regex;
}

function compile(pattern: string): RegExp {
  const open = pattern[0] ?? "";
  const end = pattern.lastIndexOf(closing[open] ?? open);
  if (open === "" || /[\w\s\\]/.test(open) || end <= 0) throw new UncaughtError("ErrorException");
  const flags = pattern.slice(end + 1);
  const plainDollar = /[Dm]/.test(flags);
  try {
    return new RegExp(translate(pattern.slice(1, end), plainDollar), flags.replaceAll(/[^imsu]/g, ""));
  } catch {
    throw new UncaughtError("ErrorException");
  }
}

/** Writes what the two languages write differently: text anchors (`$` also stands before a last line break), names. */
function translate(source: string, plainDollar: boolean): string {
  let inClass = false;
  let out = "";
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    const named = inClass ? /^\[:(\w+):\]/.exec(source.slice(at)) : null;
    if (named) {
      out += posixClasses[named[1] ?? ""] ?? "";
      at += named[0].length - 1;
    } else if (char === "\\") {
      const next = source[++at] ?? "";
      out += next === "A" ? "^" : next === "z" ? "$" : next === "Z" ? "(?=\\n?$)" : `\\${next}`;
    } else if (char === "[" && !inClass) {
      inClass = true;
      out += char;
    } else if (char === "]" && inClass) {
      inClass = false;
      out += char;
    } else if (char === "$" && !inClass) out += plainDollar ? "$" : "(?=\\n?$)";
    else if (char === "(" && source.startsWith("(?P<", at)) {
      out += "(?<";
      at += 3;
    } else out += char;
  }
  return out;
}
