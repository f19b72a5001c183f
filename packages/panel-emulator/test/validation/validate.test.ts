import { describe, expect, test } from "vitest";
import type { InputObject } from "../../src/http/php-input.ts";
import { createPanelState } from "../../src/state/panel-state.ts";
import type { RuleSpec } from "../../src/validation/parse-rules.ts";
import { validate } from "../../src/validation/validate.ts";
import { ValidationError } from "../../src/validation/validation-error.ts";

const state = createPanelState();

/** The failed rules as `field rule: message`; empty when everything passes. */
function failures(input: InputObject, rules: Record<string, RuleSpec>, attributes = {}): string[] {
  try {
    validate({ state, input, rules, attributes });
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.failures.map(({ field, rule, message }) => `${field} ${rule}: ${message}`);
  }
}

describe("a missing field", () => {
  test("fails required and present, and no other rule", () => {
    expect(failures({}, { a: "required|string|max:3", b: "present|integer", c: "string|min:2" })).toEqual([
      "a required: The a field is required.",
      "b present: The b field must be present.",
    ]);
  });

  test("passes with sometimes, even when it is required", () => {
    expect(failures({}, { a: "sometimes|required|array" })).toEqual([]);
  });

  test("is required only with, or only without, another", () => {
    const rules = { "limits.memory": "required_with:limits|numeric", memory: "required_without:limits|numeric" };
    expect(failures({ limits: { swap: 1 } }, rules)).toEqual([
      "limits.memory required_with: The limits.memory field is required when limits is present.",
    ]);
    expect(failures({}, rules)).toEqual([
      "memory required_without: The memory field is required when limits is not present.",
    ]);
  });
});

describe("null", () => {
  test("passes a nullable field and fails the type of any other", () => {
    expect(failures({ a: null, b: null }, { a: "nullable|string", b: "string" })).toEqual([
      "b string: The b must be a string.",
    ]);
  });
});

describe("sizes", () => {
  test("are values of numbers, characters of texts, entries of lists", () => {
    const rules = { n: "integer|between:1,10", t: "string|max:3", l: "array|min:2" };
    expect(failures({ n: "10", t: "äöü", l: [1, 2] }, rules)).toEqual([]);
    expect(failures({ n: 11, t: "four", l: [1] }, rules)).toEqual([
      "n between: The n must be between 1 and 10.",
      "t max: The t may not be greater than 3 characters.",
      "l min: The l must have at least 2 items.",
    ]);
  });
});

describe("every failed rule", () => {
  test("is reported, but bail stops at the first", () => {
    expect(failures({ a: "x", b: "x" }, { a: "integer|min:3", b: "bail|integer|min:3" })).toHaveLength(3);
  });
});

describe("entries of a list", () => {
  test("are called by their path, or by a name given to all of them", () => {
    const rules = { "ports.*": "string" };
    expect(failures({ ports: ["1", 2] }, rules)).toEqual(["ports.1 string: The ports.1 must be a string."]);
    expect(failures({ ports: [2] }, rules, { "ports.*": "port" })).toEqual([
      "ports.0 string: The port must be a string.",
    ]);
  });
});

describe("patterns of PHP", () => {
  test("work as they stand", () => {
    const jar = "regex:/^([\\w\\d._-]+)(\\.jar)$/";
    expect(failures({ a: "server.jar" }, { a: jar })).toEqual([]);
    expect(failures({ a: "server.zip" }, { a: jar })).toHaveLength(1);
    expect(failures({ a: "ABC" }, { a: ["regex:~^[[:lower:]]+$~i"] })).toEqual([]);
  });

  test("are cut at a | in a rule text, which the panel cannot compile either", () => {
    expect(() => failures({ a: "x" }, { a: "required|regex:/^(a|b)$/" })).toThrow(/unexpected error/);
  });
});

test("only fields with rules come back, a list with rules for its entries without anything else", () => {
  const input = { name: "n", extra: 1, limits: { memory: 1, secret: 2 } };
  expect(validate({ state, input, rules: { name: "string", limits: "array", "limits.memory": "numeric" } })).toEqual({
    name: "n",
    limits: { memory: 1 },
  });
});

test.each([
  ["integer", [1, "1", "-5", 1.0, true], ["1.5", "01", "1e3", "x", false, [], ""]],
  ["numeric", [1, "1.5", "1e3", ".5"], ["x", true, []]],
  ["boolean", [true, false, 1, 0, "1", "0"], ["true", "yes", 2, []]],
  ["email", ["a@b", "a.b+c@d.example"], ["a", "@b", "a@", "a b@c", "a..b@c"]],
  ["alpha_dash", ["a-b_c", "ä", 5], ["a b", "a!", []]],
])("%s takes what the panel takes", (rule, good, bad) => {
  for (const a of good) expect([a, failures({ a }, { a: rule })]).toEqual([a, []]);
  for (const a of bad.filter((value) => value !== ""))
    expect([a, failures({ a } as InputObject, { a: rule })]).not.toEqual([a, []]);
});

describe("entries of lists", () => {
  test("are reported after all other fields", () => {
    const rules = { "ports.*": "string", ip: "required", alias: "required" };
    expect(failures({ ports: [1], alias: null }, rules)).toEqual([
      "ip required: The ip field is required.",
      "alias required: The alias field is required.",
      "ports.0 string: The ports.0 must be a string.",
    ]);
  });
});

describe("in", () => {
  test("looks into a list only where the field has to be one", () => {
    expect(failures({ a: ["x"], b: ["x"] }, { a: "in:x,y", b: "array|in:x,y" })).toEqual([
      "a in: The selected a is invalid.",
    ]);
    expect(failures({ b: ["x", "z"], c: [["x"]] }, { b: "array|in:x,y", c: "array|in:x" })).toHaveLength(2);
  });
});

describe("an email address", () => {
  test.each([
    `${"x".repeat(80)}@example.test`,
    '"a b"@example.test',
    "a@[192.0.2.1]",
    "a@[IPv6:2001:db8::1]",
    "ü@exämple.test",
    "a/b@x",
    "a@b_c",
  ])("may be %s", (a) => {
    expect(failures({ a }, { a: "email" })).toEqual([]);
  });

  test.each([
    `a@${"x".repeat(64)}.test`,
    ".a@b",
    "a.@b",
    "a@-b.test",
    "a@b-.test",
    "a@b..c",
    "a@.b",
    "a@b.",
    "a@b c",
    "a@b/c",
    "a@[nope]",
    "a,b@c",
    "<a@b>",
  ])("cannot be %s", (a) => {
    expect(failures({ a }, { a: "email" })).toHaveLength(1);
  });
});

describe("a URL", () => {
  test.each([
    "https://example.test/a.zip",
    "http://localhost:8080",
    "ftp://user:secret@files.test/a%20b?c[]=1&d=é#e",
    "http://[::1]/x",
    "https://exämple.test/ü",
  ])("may be %s", (a) => {
    expect(failures({ a }, { a: "url" })).toEqual([]);
  });

  test.each([
    "nope",
    "example.test",
    "https://",
    "foo://example.test",
    "http://a b",
    "http://a/b c",
    "javascript:alert(1)",
  ])("cannot be %s", (a) => {
    expect(failures({ a }, { a: "url" })).toEqual(["a url: The a format is invalid."]);
  });
});
