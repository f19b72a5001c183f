import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testPattern } from "../../src/patterns/test-pattern.ts";
import { OnlyPanelKnows, PanelBreaks } from "../../src/rules/outcome.ts";

describe("a pattern", () => {
  test.each([
    ["/^[\\w\\d._-]+\\.jar$/", "server.jar", "server.zip"],
    ["([a-z]+$)", "abc", "ABC"],
    ["{^a{2}$}", "aa", "a"],
    ["~^https?://~i", "HTTPS://a", "ftp://a"],
    ["/^(?!latest$).+/", "1.20", "latest"],
    ["/(?<=v)\\d/", "v1", "1"],
    ["/(?<!a|bc)d/", "ad d", "bcd"],
    ["/^(?>a+)b/", "aab", "aac"],
    ["/a++b/", "aab", "aac"],
    ["/^a{2,3}+a$/", "aaaa", "aaa"],
    ["/^(['\"])x\\1$/", "'x'", "'x\""],
    ["/(?P<q>a|b)(?P=q)/", "bb", "ba"],
    ["/^(?i)a(?-i)b$/", "Ab", "AB"],
    ["/^(?i:a)b$/", "Ab", "AB"],
    ["/^[[:alpha:]]+$/", "aZ", "a1"],
    ["/^[[:^digit:]]$/", "a", "1"],
    ["/^[[:upper:]]+$/i", "abc", "1"],
    ["/^[]a]$/", "]", "b"],
    ["/^[a-\\d]$/", "-", "b"],
    ["/^x{,3}$/", "x{,3}", "xx"],
    ["/^\\Qa.b\\E+$/", "a.bb", "axb"],
    ["/^a # a letter\n b$/x", "ab", "a b"],
    ["/^.$/s", "\n", ""],
    ["/^b$/m", "a\nb\nc", "ab"],
    ["/a$/", "a\n", "a\n\n"],
    ["/a$/D", "a", "a\n"],
    ["/b/A", "ba", "ab"],
    ["/^\\x41\\x{42}\\103$/", "ABC", "abc"],
    ["/^\\h+\\R$/", " \t\r\n", "a"],
    ["/\\bfoo\\b/", "a foo b", "afoo"],
    ["/(?#nothing)a/", "a", "b"],
  ])("%s matches %j and not %j", (pattern, match, other) => {
    expect(testPattern(pattern, match)).toBe(true);
    expect(testPattern(pattern, other)).toBe(false);
  });

  test("sees bytes without u, and characters with it", () => {
    expect(testPattern("/^.$/", "é")).toBe(false);
    expect(testPattern("/^..$/", "é")).toBe(true);
    expect(testPattern("/^.$/u", "😀")).toBe(true);
    expect(testPattern("/^\\w$/", "é")).toBe(false);
    expect(testPattern("/^\\w$/u", "é")).toBe(true);
    expect(testPattern("/^É$/i", "é")).toBe(false);
    expect(testPattern("/^É$/iu", "é")).toBe(true);
    expect(testPattern("/^\\p{Lu}\\P{Lu}\\pL$/u", "Éa日")).toBe(true);
    expect(testPattern("/^\\p{Han}$/u", "日")).toBe(true);
  });

  test.each([
    "",
    "abc",
    "/a",
    "/^(a/",
    "/a)/",
    "/[a/",
    "/*a/",
    "/a**/",
    "/a{3,2}/",
    "/[z-a]/",
    "/\\y/",
    "/a\\/",
    "/(b)\\2/",
    "/(?<=a+)b/",
    "/[[:letter:]]/",
    "/a/e",
    "/https://x/",
    "/(?<1>a)/",
  ])("that PHP cannot compile breaks the panel: %s", (pattern) => {
    expect(() => testPattern(pattern, "a")).toThrow(PanelBreaks);
  });

  test.each(["/(?R)?a/", "/(a)(?1)/", "/(?(?=a)b|c)/", "/(*ANY)a/", "/\\X/", `/${"a".repeat(2_001)}/`])(
    "beyond what is translated is left to the panel: %s",
    (pattern) => {
      expect(() => testPattern(pattern, "a")).toThrow(OnlyPanelKnows);
    },
  );
});

test("patterns that mean the same in JavaScript match the same", () => {
  const atom = fc.constantFrom(
    "a",
    "b",
    ".",
    "[ab]",
    "[^a]",
    "\\d",
    "\\w",
    "(a|b)",
    "(?:ab?|b)",
    "(?=a)",
    "(?!b)",
    "\\b",
  );
  const piece = fc.tuple(atom, fc.constantFrom("", "*", "+", "?", "{2}", "{1,3}", "*?", "+?")).map(([one, times]) => {
    return /^(?:\(\?[=!]|\\b)/.test(one) ? one : one + times;
  });
  const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
  const bounds = fc.constantFrom(["", ""], ["^", ""], ["", "$"], ["^", "$"]);
  const text = fc.string({ unit: fc.constantFrom("a", "b", "1", " ", "c"), maxLength: 9 });
  fc.assert(
    fc.property(source, bounds, text, (inner, [start, end], value) => {
      const whole = `${start}${inner}${end}`;
      expect([whole, value, testPattern(`/${whole}/`, value)]).toEqual([whole, value, new RegExp(whole).test(value)]);
    }),
    { numRuns: 2_000 },
  );
});

describe("time is bounded", () => {
  test("as long as nothing has to be remembered, a place is tried once, however many ways lead to it", () => {
    const manyWays = `${"ab".repeat(18)}!`;
    expect(testPattern("/^(?:a|b|ab)+$/", manyWays)).toBe(false);
  });

  test("what has more steps than that is left to the panel", () => {
    expect(() => testPattern("/^(a)\\1*$/", "a".repeat(300_000))).toThrow(OnlyPanelKnows);
    expect(testPattern("/^a*$/", "a".repeat(50_000))).toBe(true);
  });
});
