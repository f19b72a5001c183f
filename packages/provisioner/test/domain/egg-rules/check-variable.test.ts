import { describe, expect, it } from "vitest";
import { checkValues, checkVariable } from "../../../src/domain/egg-rules/check-variable.ts";

function passes(rules: string, value: string): boolean {
  return checkVariable({ envVariable: "X", name: "Something", rules }, value) === null;
}

describe("the rules of an egg", () => {
  it.each([
    ["required|integer|between:1,128", ["1", "128", " 64 ", "+5"], ["0", "129", "abc", "1.5", "05", "", "   "]],
    ["required|string|between:1,10", ["latest", "1234567890"], ["12345678901", ""]],
    ["nullable|string|max:20", ["", "x".repeat(20), "é".repeat(20)], ["x".repeat(21)]],
    ["required|boolean", ["1", "0"], ["true", "yes", "2", ""]],
    ["required|string|in:prod,dev", ["prod", "dev"], ["Prod", "test", ""]],
    ['required|in:"a,b",c', ["a,b", "c"], ["a", "b"]],
    ["required|string|not_in:root,admin", ["me"], ["root"]],
    ["required|regex:/^([\\w\\d._-]+)(\\.jar)$/", ["server.jar", "paper-1.21.jar"], ["server", ".jar", "a b.jar"]],
    ["nullable|string|regex:/^[A-F0-9]{32}$/", ["", "A".repeat(32)], ["a".repeat(32)]],
    ["required|regex:/^[a-f]+$/i", ["ABC"], ["xyz"]],
    ["required|numeric|min:0.5|max:10", ["0.5", "1e1", ".7"], ["0.4", "11", "1,5", "ten"]],
    ["required|numeric|size:5", ["5", "5.0"], ["4"]],
    ["required|string|size:5", ["abcde"], ["5"]],
    ["required|digits:4", ["0042"], ["42", "42a4"]],
    ["required|digits_between:2,4", ["42", "4242"], ["4", "42424"]],
    ["required|alpha_num", ["abc1", "é1"], ["a-b", "a b"]],
    ["required|alpha_dash", ["a-b_c"], ["a.b"]],
    ["required|alpha:ascii", ["abc"], ["é"]],
    ["required|url", ["https://example.test/a?b=c"], ["example.test", "just words"]],
    ["required|ip", ["198.51.100.1", "2001:db8::1"], ["256.1.1.1", "1.2.3", "host"]],
    ["required|starts_with:rp_,xp_", ["rp_1", "xp_2"], ["zp_1"]],
  ] as const)("%s let through what the panel lets through", (rules, good, bad) => {
    expect(good.filter((value) => !passes(rules, value))).toEqual([]);
    expect(bad.filter((value) => passes(rules, value))).toEqual([]);
  });

  it.each([
    ["required|active_url", "https://example.test"],
    ["required|unique:users,email", "anything"],
    ["required|email:dns", "a@example.test"],
    ["required|regex:/(?R)?b/", "a"],
  ])("that only the panel can judge, as %s, refuse nothing", (rules, value) => {
    expect(passes(rules, value)).toBe(true);
  });

  it.each([
    ["required|regex:/^(a|b)$/", "the pattern has no end"],
    ["required|strng", 'there is no rule "strng"'],
    ["{}", 'there is no rule "{}"'],
    ["required|max:many", '"many" is no number'],
    ["required|between:1", "it needs at least 2 parameters"],
  ])("that the panel fails at, as %s, are said to be broken", (rules, reason) => {
    const problem = checkVariable({ envVariable: "X", name: "Something", rules }, "a");
    expect(problem).toMatchObject({ code: "egg-broken", remedy: expect.stringContaining("in the panel's egg") });
    expect(problem?.message).toMatch(/^This egg is broken on the panel: the rules of Something \(X\) make it fail/);
    expect(problem?.message).toContain(reason);
  });

  it("refuse an empty value only where the panel does", () => {
    for (const rules of ["nullable|string|max:5", "max:5", "present", "in:,easy,hard"])
      expect([rules, passes(rules, "")]).toEqual([rules, true]);
    for (const rules of ["string", "required|string", "integer", "in:easy,hard", "filled"])
      expect([rules, passes(rules, "")]).toEqual([rules, false]);
  });

  it("look at the other values where they name them", () => {
    const variable = { envVariable: "X", name: "Something", rules: "required_if:environment.MODE,token" };
    expect(checkVariable(variable, "", { MODE: "none" })).toBeNull();
    expect(checkVariable(variable, "", { MODE: "token" })?.message).toBe("Something is required.");
  });

  it("understand the PHP forms that JavaScript writes otherwise", () => {
    expect(passes("regex:~\\A[[:alpha:]]+\\z~", "abc")).toBe(true);
    expect(passes("regex:~\\A[[:alpha:]]+\\z~", "ab1")).toBe(false);
    expect(passes("regex:/^(?P<year>\\d{4})$/", "2026")).toBe(true);
    expect(passes("regex:/^\\p{Lu}/u", "É")).toBe(true);
    expect(passes("regex:{^ab$}", "ac")).toBe(false);
  });

  it("say in words what is wanted", () => {
    const problem = checkVariable(
      { envVariable: "MAX_CLIENTS", name: "Max clients", rules: "required|integer|between:1,128" },
      "500",
    );
    expect(problem?.message).toBe("Max clients has to be between 1 and 128.");
  });

  it("judge the values that are given, and no others", () => {
    const variable = { name: "Key", rules: "required|string" };
    const variables = [
      { ...variable, envVariable: "KEY" },
      { ...variable, envVariable: "JAR" },
    ];
    expect(checkValues(variables, { KEY: "" }).map((problem) => problem.variable)).toEqual(["KEY"]);
    expect(checkValues(variables, { KEY: "abc", OTHER: "" })).toEqual([]);
  });
});
