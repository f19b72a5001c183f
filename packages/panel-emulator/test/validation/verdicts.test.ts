import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UncaughtError } from "../../src/errors/uncaught-error.ts";
import { createPanelState } from "../../src/state/panel-state.ts";
import { validate } from "../../src/validation/validate.ts";
import { ValidationError } from "../../src/validation/validation-error.ts";

type Verdicts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = new URL("../../../../fixtures/panel/rule-verdicts.json", import.meta.url);
const { verdicts }: { verdicts: Verdicts } = JSON.parse(readFileSync(file, "utf8"));
const state = createPanelState();

/** As the panel passes a value on: an empty text is null. */
function verdictOf(rules: string, value: string): string {
  try {
    validate({ state, input: { environment: { X: value === "" ? null : value } }, rules: { "environment.X": rules } });
    return "ok";
  } catch (error) {
    if (error instanceof UncaughtError) return "throws";
    if (!(error instanceof ValidationError)) throw error;
    return error.failures.map(({ rule }) => rule).join(" ");
  }
}

test("variables of eggs are validated as Laravel validated them", () => {
  for (const [rules, values] of Object.entries(verdicts)) {
    const ours = Object.keys(values).map((value) => [value, verdictOf(rules, value)]);
    expect({ rules, verdicts: Object.fromEntries(ours) }).toEqual({ rules, verdicts: values });
  }
});

test.each([
  ["required|regex:/^(a|b)$/", "ErrorException"],
  ["required|strng", "BadMethodCallException"],
  ["between:1", "InvalidArgumentException"],
  ["max:many", "NumberFormatException"],
  ["timezone:nowhere", "Error"],
  ["unique:nothing", "QueryException"],
])("the rules %s make the panel fail with %s", (rules, code) => {
  expect(() => validate({ state, input: { a: "x" }, rules: { a: rules } })).toThrow(
    expect.objectContaining({ code, status: 500 }),
  );
});

test("messages name what was wanted, in the panel's words", () => {
  const messageOf = (rules: string, value = "x") => {
    try {
      validate({ state, input: { a: value, other: "1" }, rules: { a: rules } });
      return "";
    } catch (error) {
      return error instanceof ValidationError ? error.failures[0]?.message : error;
    }
  };
  expect(messageOf("integer|gt:5", "3")).toBe("The a field must be greater than 5.");
  expect(messageOf("digits_between:2,4")).toBe("The a must be between 2 and 4 digits.");
  expect(messageOf("starts_with:b,c")).toBe("The a field must start with one of the following: b, c.");
  expect(messageOf("prohibited_if:other,1")).toBe("The a field is prohibited when other is 1.");
  expect(messageOf("decimal:1,2")).toBe("The a field must have 1-2 decimal places.");
  expect(messageOf("date_format:Y-m-d")).toBe("The a does not match the format Y-m-d.");
});
