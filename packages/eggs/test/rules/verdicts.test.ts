import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeValue } from "../../src/index.ts";

interface Recorded {
  readonly laravel: string;
  /** By rule text and value: `ok`, the names of the failed rules, or `throws`. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const file = new URL("../../../../fixtures/panel/rule-verdicts.json", import.meta.url);
const { laravel, verdicts }: Recorded = JSON.parse(readFileSync(file, "utf8"));

function verdictOf(rules: string, value: string): string {
  const verdict = judgeValue(rules, value);
  if (verdict.kind === "passes") return "ok";
  if (verdict.kind === "breaks") return "throws";
  return verdict.kind === "fails" ? verdict.failed.map(({ reported }) => reported).join(" ") : verdict.reason;
}

test(`every value is judged as Laravel ${laravel} judged it`, () => {
  for (const [rules, values] of Object.entries(verdicts)) {
    const ours = Object.keys(values).map((value) => [value, verdictOf(rules, value)]);
    expect({ rules, verdicts: Object.fromEntries(ours) }).toEqual({ rules, verdicts: values });
  }
  expect(Object.values(verdicts).flatMap(Object.keys).length).toBeGreaterThan(3_700);
});
