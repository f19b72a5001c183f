import { describe, expect, test } from "vitest";
import { judgeValue, parseRules } from "../../src/index.ts";

function verdictOf(rules: string | readonly string[], value: string, environment = {}): string {
  const verdict = judgeValue(rules, value, "X", environment);
  return verdict.kind === "fails" ? verdict.failed.map(({ reported }) => reported).join(" ") : verdict.kind;
}

describe("an empty value", () => {
  test.each([
    ["nullable|string", "passes"],
    ["nullable|integer|between:1,5", "passes"],
    ["string", "string"],
    ["required|string", "required"],
    ["nullable|required", "required"],
    ["present", "passes"],
    ["", "passes"],
    ["max:5", "passes"],
    ["integer|max:5", "integer"],
    ["in:a,b", "in"],
    ["in:,a", "passes"],
    ["boolean", "boolean"],
    ["regex:/^$/", "regex"],
    ["filled", "filled"],
  ])("under %j: %s", (rules, verdict) => {
    expect(verdictOf(rules, "")).toBe(verdict);
    expect(verdictOf(rules, "  \t")).toBe(verdict);
  });
});

describe("names of rules", () => {
  test.each(["alpha_dash", "alphaDash", "AlphaDash", "alpha-dash", "alpha dash", " Alpha_Dash "])(
    "may be %j",
    (name) => {
      expect(verdictOf(name, "a-b")).toBe("passes");
      expect(verdictOf(name, "a b")).toBe("alpha_dash");
    },
  );

  test("are found in capital letters, but then they are no longer implicit", () => {
    expect(verdictOf("REQUIRED", "")).toBe("r_e_q_u_i_r_e_d");
    expect(verdictOf("nullable|REQUIRED", "")).toBe("passes");
    expect(verdictOf("INTEGER|max:5", "100")).toBe("passes");
  });

  test("int and bool are short for integer and boolean", () => {
    expect(verdictOf("int|max:5", "6")).toBe("max");
    expect(verdictOf("bool", "true")).toBe("boolean");
  });

  test("that do not exist break the panel, unless it never comes to them", () => {
    expect(judgeValue("required|strng", "a")).toEqual({ kind: "breaks", reason: 'there is no rule "strng"' });
    expect(verdictOf("{}", "a")).toBe("breaks");
    expect(verdictOf("nullable|strng", "")).toBe("passes");
    expect(verdictOf("required|strng", "")).toBe("required");
  });
});

describe("parameters", () => {
  test("are read as comma-separated values with quotes", () => {
    const parametersOf = (rule: string) => parseRules(rule)[0]?.parameters;
    expect(parametersOf("in:,easy,hard")).toEqual(["", "easy", "hard"]);
    expect(parametersOf('in:"a,b","c""d", "e"f,g"h')).toEqual(["a,b", 'c"d', "ef", 'g"h']);
    expect(parametersOf('in:"a\\"b",c')).toEqual(['a\\"b', "c"]);
    expect(parametersOf('in:"open')).toEqual(["open"]);
    expect(parametersOf("in:a,")).toEqual(["a", ""]);
    expect(parametersOf("in:")).toEqual([null]);
    expect(parametersOf("in")).toEqual([]);
    expect(parametersOf("regex:/^a,b$/")).toEqual(["/^a,b$/"]);
    expect(parametersOf("date_format:H:i")).toEqual(["H:i"]);
  });

  test("of sizes have to be numbers", () => {
    expect(verdictOf("max:many", "a")).toBe("breaks");
    expect(verdictOf("max:", "a")).toBe("breaks");
    expect(verdictOf("max", "a")).toBe("breaks");
    expect(verdictOf("between:1", "a")).toBe("breaks");
    expect(verdictOf("max: 5 ", "abcde")).toBe("passes");
    expect(verdictOf("digits:many", "12")).toBe("digits");
  });
});

describe("in", () => {
  test("compares numbers by value and texts by letter", () => {
    expect(verdictOf("in:1,10", "1.0")).toBe("passes");
    expect(verdictOf("in:10", "1e1")).toBe("passes");
    expect(verdictOf("in:01", "1")).toBe("passes");
    expect(verdictOf("in:abc", "ABC")).toBe("in");
    expect(verdictOf("in:1a", "1")).toBe("in");
    expect(verdictOf("in:0", "false")).toBe("in");
  });

  test("does not round", () => {
    expect(verdictOf("in:9007199254740993", "9007199254740992")).toBe("in");
    expect(verdictOf("in:18446744073709551617", "18446744073709551616")).toBe("in");
    expect(verdictOf("not_in:9007199254740993", "9007199254740993")).toBe("not_in");
  });
});

describe("sizes", () => {
  test("are values for numbers and characters for texts", () => {
    expect(verdictOf("integer|between:1,10", "5")).toBe("passes");
    expect(verdictOf("string|between:1,10", "50000")).toBe("passes");
    expect(verdictOf("max:3", "äöü")).toBe("passes");
    expect(verdictOf("max:1", "😀")).toBe("passes");
    expect(verdictOf("numeric|max:0.3", "0.30000000000000001")).toBe("max");
    expect(verdictOf("integer|max:9007199254740992", "9007199254740993")).toBe("max");
    expect(verdictOf("numeric|min:1", "1e400")).toBe("passes");
    expect(verdictOf("numeric|min:1", "1e4000")).toBe("breaks");
    expect(verdictOf("numeric|multiple_of:0.1", "0.3")).toBe("passes");
  });

  test("integers have 64 bits and no leading zeros", () => {
    expect(verdictOf("integer", "9223372036854775807")).toBe("passes");
    expect(verdictOf("integer", "9223372036854775808")).toBe("integer");
    expect(verdictOf("integer", "-9223372036854775808")).toBe("passes");
    expect(verdictOf("integer", "007")).toBe("integer");
    expect(verdictOf("integer", "-0")).toBe("passes");
  });
});

describe("patterns", () => {
  test("that are cut at a | break the panel at a value, and refuse none", () => {
    expect(verdictOf("required|regex:/^(a|b)$/", "a")).toBe("breaks");
    expect(verdictOf("nullable|regex:/^(a|b)$/", "")).toBe("passes");
    expect(verdictOf("required|regex:/^(a|b)$/", "")).toBe("required");
    expect(verdictOf(["required", "regex:/^(a|b)$/"], "a")).toBe("passes");
    expect(verdictOf("regex", "a")).toBe("breaks");
  });
});

describe("other fields", () => {
  test("are those of the environment by their path; what is no path is nothing", () => {
    expect(verdictOf("same:environment.OTHER", "a", { OTHER: "a" })).toBe("passes");
    expect(verdictOf("same:environment.OTHER", "a", { OTHER: "b" })).toBe("same");
    expect(verdictOf("required_with:environment.OTHER", "", { OTHER: "b" })).toBe("required_with");
    expect(verdictOf("required_with:environment.OTHER", "", { OTHER: "" })).toBe("passes");
    expect(verdictOf("required_if:environment.MODE,a,b", "", { MODE: "b" })).toBe("required_if");
    expect(verdictOf("required_unless:environment.MODE,a", "", { MODE: "a" })).toBe("passes");
    expect(verdictOf("required_with:OTHER", "", { OTHER: "b" })).toBe("passes");
    expect(verdictOf("prohibits:environment.OTHER", "a", { OTHER: "b" })).toBe("prohibits");
    expect(verdictOf("different:environment.OTHER", "a", { OTHER: "a" })).toBe("different");
    expect(verdictOf("accepted_if:environment.MODE,a", "no", { MODE: "a" })).toBe("accepted_if");
    expect(verdictOf("required_if:environment.MODE", "")).toBe("breaks");
    expect(verdictOf("lte:environment.MAX|integer", "6", { MAX: "5" })).toBe("lte");
    expect(verdictOf("in_array:environment.*", "a", { OTHER: "b" })).toBe("passes");
  });
});

describe("dates", () => {
  test.each([
    ["date", "2024-02-29", "passes"],
    ["date", "2023-02-29", "date"],
    ["date", "29.02.2024 13:00", "passes"],
    ["date", "1 January 2024", "passes"],
    ["date", "tomorrow", "date"],
    ["date", "13:00", "date"],
    ["date_format:Y-m-d", "2024-2-3", "date_format"],
    ["date_format:H:i,H:i:s", "23:59:59", "passes"],
    ["date_format:d/m/Y", "31/02/2024", "date_format"],
    ["after:2024-01-01", "2024-05-01", "passes"],
    ["after:2024-01-01", "2023-05-01", "after"],
    ["before:2024-01-01", "2023-05-01", "passes"],
    ["before:2024-01-01", "no date", "passes"],
    ["date_equals:2024-05-01", "2024-05-01 00:00", "passes"],
    ["date|before_or_equal:tomorrow", "2024-05-01", "passes"],
    ["date_format:d/m/Y|after:01/05/2024", "30/04/2024", "after"],
  ])("%s: %j %s", (rules, value, verdict) => {
    expect(verdictOf(rules, value)).toBe(verdict);
  });
});

describe("forms", () => {
  test.each([
    ["ascii", "abc", "é"],
    ["mac_address", "00-1b-44-11-3a-b7", "00:1b:44:11:3a"],
    ["mac_address", "001b.4411.3ab7", "00-1b:44:11:3a:b7"],
    ["ulid", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "81ARZ3NDEKTSV4RRFFQ69G5FAV"],
    ["ipv4", "10.0.0.1", "10.0.0.01"],
    ["ipv6", "2001:db8::1", "2001:db8:::1"],
    ["ipv6", "::ffff:192.0.2.1", "1:2:3:4:5:6:7"],
    ["alpha:ascii", "abc", "é"],
    ["min_digits:2", "12", "1"],
    ["max_digits:2", "12", "123"],
    ["declined", "off", "on"],
    ["doesnt_start_with:a,b", "c", "ab"],
    ["timezone", "Asia/Kolkata", "Asia/Calcutta"],
    ["timezone:Europe", "Europe/Kyiv", "Asia/Tokyo"],
    ["email:strict", "a@b.example", "a@b"],
    ["email:filter", "a@b.example", "a@b"],
    ["url:https", "https://a.example", "http://a.example"],
    ["json", '{"a": [1]}', "{a: 1}"],
    ["contains:a", "", "a"],
    ["required_array_keys:a", "", "a"],
  ])("%s takes %j and not %j", (rules, good, bad) => {
    if (good !== "") expect(verdictOf(rules, good)).toBe("passes");
    expect(verdictOf(rules, bad)).toBe(rules.split(":")[0]);
  });
});

test("what only the panel can judge is left to it, but what fails besides is said", () => {
  expect(judgeValue("email:dns", "a@b.example")).toEqual({
    kind: "unknown",
    reason: "the panel checks addresses by dns",
  });
  expect(verdictOf("active_url", "https://a.example")).toBe("unknown");
  expect(verdictOf("active_url", "nothing")).toBe("active_url");
  expect(verdictOf("unique:users,email", "a")).toBe("unknown");
  expect(verdictOf("email:dns|max:3", "a@b.example")).toBe("max");
});

test("a value that is left out of the result is no longer checked", () => {
  expect(verdictOf("exclude|integer", "a")).toBe("passes");
  expect(verdictOf("integer|exclude", "a")).toBe("integer");
  expect(verdictOf("exclude_if:environment.MODE,a|integer", "x", { MODE: "b" })).toBe("integer");
});
