import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkVariable } from "../../../src/browser.ts";

type Verdicts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = new URL("../../../../../fixtures/panel/rule-verdicts.json", import.meta.url);
const { verdicts }: { verdicts: Verdicts } = JSON.parse(readFileSync(file, "utf8"));

it("lets through and refuses what Laravel let through and refused, also in a browser", () => {
  for (const [rules, values] of Object.entries(verdicts)) {
    const ours = Object.keys(values).map((value) => {
      const problem = checkVariable({ envVariable: "X", name: "Something", rules }, value);
      return [value, problem === null ? "ok" : "refused"];
    });
    const theirs = Object.entries(values).map(([value, verdict]) => [value, verdict === "ok" ? "ok" : "refused"]);
    expect({ rules, ours: Object.fromEntries(ours) }).toEqual({ rules, ours: Object.fromEntries(theirs) });
  }
});
