const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

const posixClasses: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  xdigit: "0-9A-Fa-f",
  word: "\\w",
  punct: "!-\\/:-@\\[-`{-~",
};

/** What JavaScript has no equal for: possessive and atomic parts, recursion, conditions, inline flags, `\G`, `\K`, `\R`, `\X`, `\Q`. */
const withoutEqual = /\(\?(?:>|R|\d|\(|\||&|P>|[a-z-]*[imsxU-]+[:)])|[+*?}]\+|\\[GKRXQE]|\(\*/;

/**
 * The JavaScript form of a regular expression as PHP writes it (`/^a+$/i`), or null when it has none that surely means the
 * same: then only the panel can judge.
 */
export function phpRegexToJavaScript(pattern: string): RegExp | null {
  const text = pattern.trimStart();
  const open = text.charAt(0);
  const end = text.lastIndexOf(closing[open] ?? open);
  if (open === "" || /[\w\\\s]/.test(open) || end <= 0) return null;
  const body = text.slice(1, end);
  const flags = text.slice(end + 1).trim();
  if (!/^[imsuD]*$/.test(flags) || withoutEqual.test(body)) return null;

  const multiline = flags.includes("m");
  const source = body
    .replace(/\[:(\^?)(\w+):\]/g, (all, not: string, name: string) => (not === "" ? (posixClasses[name] ?? all) : all))
    .replace(/\\A/g, "(?<![\\s\\S])")
    .replace(/\\z/g, "(?![\\s\\S])")
    .replace(/\\Z/g, "(?=\\n?(?![\\s\\S]))")
    .replace(/\\h/g, "[ \\t\\u00a0]")
    .replace(/\\x\{([0-9a-f]{1,4})\}/gi, (_, hex: string) => `\\u${hex.padStart(4, "0")}`)
    .replace(/\(\?P?<(\w+)>/g, "(?<$1>")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>");
  if (/\[:\^?\w+:\]/.test(source) || /\[[^\]]*\[ \\t/.test(source)) return null;
  const kept = `${flags.includes("i") ? "i" : ""}${multiline ? "m" : ""}${flags.includes("s") ? "s" : ""}`;
  return compile(source, flags.includes("u") || /\\[pP]\{/.test(source) ? `${kept}u` : kept);
}

function compile(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}
