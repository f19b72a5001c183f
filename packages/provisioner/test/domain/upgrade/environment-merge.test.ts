import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppliedVariable, VariableSource } from "../../../src/domain/option/applied-configuration.ts";
import type { EggVariable } from "../../../src/domain/panel-catalogue.ts";
import { type MergeSides, mergeEnvironment } from "../../../src/domain/upgrade/environment-merge.ts";

function variable(envVariable: string, rules = "required|string|max:20", defaultValue = "egg"): EggVariable {
  return {
    name: envVariable,
    description: "",
    envVariable,
    defaultValue,
    userViewable: true,
    userEditable: true,
    rules,
  };
}

function by(source: VariableSource, value: string): { readonly X: AppliedVariable } {
  return { X: { source, value } };
}

function merge(sides: Partial<MergeSides>) {
  const egg = sides.egg ?? [variable("X")];
  return mergeEnvironment({
    egg,
    oldEgg: sides.oldEgg ?? egg,
    oldProduct: {},
    newProduct: {},
    current: {},
    kept: {},
    ports: {},
    ...sides,
  });
}

describe("the environment after an upgrade", () => {
  it("has the option that was paid for, where Paymenter keeps every old value", () => {
    const merged = merge({ oldProduct: by("option", "20"), newProduct: by("option", "40"), current: { X: "20" } });
    expect(merged.environment).toEqual({ X: "40" });
    expect(merged.changes).toEqual([{ name: "X", from: "20", to: "40", because: "product" }]);
  });

  it("brings back what the customer had set when the server had the egg before, if its rules still take it", () => {
    const other = [variable("Y")];
    expect(merge({ oldEgg: other, current: { Y: "y" }, kept: { X: "mine" } }).environment).toEqual({ X: "mine" });
    expect(merge({ oldEgg: other, kept: { X: "longer than twenty characters" } }).environment).toEqual({ X: "egg" });
    expect(merge({ oldEgg: other, kept: { X: "mine" }, newProduct: by("fixed", "sold") }).environment).toEqual({
      X: "sold",
    });
  });

  it("keeps what the customer set, where PteroSync resets everything to defaults", () => {
    const merged = merge({
      oldProduct: by("default", "old"),
      newProduct: by("default", "new"),
      current: { X: "mine" },
    });
    expect(merged.environment).toEqual({ X: "mine" });
    expect(merged.changes).toEqual([{ name: "X", from: "mine", to: "mine", because: "customer" }]);
  });

  it("keeps the ports of the server, where PteroSync loses them", () => {
    expect(merge({ newProduct: by("fixed", "1"), current: { X: "30121" }, ports: { X: "30121" } }).environment).toEqual(
      { X: "30121" },
    );
  });

  it("follows the new product where the customer changed nothing", () => {
    expect(
      merge({ oldProduct: by("default", "old"), newProduct: by("default", "new"), current: { X: "old" } }).environment,
    ).toEqual({ X: "new" });
    expect(merge({ oldProduct: by("default", "old"), current: { X: "old" } }).environment).toEqual({ X: "egg" });
  });

  it("always applies what is fixed", () => {
    expect(
      merge({ oldProduct: by("fixed", "a"), newProduct: by("fixed", "b"), current: { X: "mine" } }).environment,
    ).toEqual({ X: "b" });
  });

  it("keeps a change on the panel over an unchanged answer, and takes a new answer over both", () => {
    expect(
      merge({ oldProduct: by("asked", "a"), newProduct: by("asked", "a"), current: { X: "mine" } }).environment,
    ).toEqual({ X: "mine" });
    expect(
      merge({ oldProduct: by("asked", "a"), newProduct: by("asked", "b"), current: { X: "mine" } }).environment,
    ).toEqual({ X: "b" });
  });

  it("drops a customer's value that the new egg refuses", () => {
    const merged = merge({
      egg: [variable("X", "required|in:a,b", "a")],
      oldEgg: [variable("X")],
      current: { X: "mine" },
    });
    expect(merged.environment).toEqual({ X: "a" });
  });

  it("gives another egg's variables their defaults and names those that go", () => {
    const merged = merge({ egg: [variable("Y")], oldEgg: [variable("X")], current: { X: "egg" } });
    expect(merged.environment).toEqual({ Y: "egg" });
    expect(merged.changes).toEqual([
      { name: "Y", from: null, to: "egg", because: "egg-default" },
      { name: "X", from: "egg", to: null, because: "removed" },
    ]);
  });

  it("sends every required variable of the new egg, only known ones, only texts, and no empty optional one", () => {
    const name = fc.constantFrom("A", "B", "C", "D");
    const value = fc.constantFrom("", "1", "two", "x".repeat(30));
    const egg = fc
      .uniqueArray(
        fc.record({
          name,
          rules: fc.constantFrom("required|string|max:20", "nullable|string|max:20", "required|integer"),
          value,
        }),
        { selector: (each) => each.name },
      )
      .map((variables) => variables.map((each) => variable(each.name, each.rules, each.value)));
    const decided = fc.dictionary(
      name,
      fc.record({ value, source: fc.constantFrom<VariableSource>("fixed", "option", "asked", "default") }),
    );
    const sides = fc.record({
      egg,
      oldEgg: egg,
      oldProduct: decided,
      newProduct: decided,
      current: fc.dictionary(name, value),
      kept: fc.dictionary(name, value),
      ports: fc.dictionary(name, fc.constant("30120")),
    });
    fc.assert(
      fc.property(sides, (all) => {
        const { environment, changes } = mergeEnvironment(all);
        for (const { envVariable, rules } of all.egg) {
          if (rules.startsWith("required")) expect(environment).toHaveProperty(envVariable);
          else expect(environment[envVariable]).not.toBe("");
          if (all.ports[envVariable] !== undefined) expect(environment[envVariable]).toBe("30120");
          else if (all.newProduct[envVariable]?.source === "fixed")
            expect(environment[envVariable] ?? "").toBe(all.newProduct[envVariable].value);
        }
        expect(Object.keys(environment).every((sent) => all.egg.some(({ envVariable }) => envVariable === sent))).toBe(
          true,
        );
        for (const { name: changed, to } of changes) expect(to ?? "").toBe(environment[changed] ?? "");
      }),
    );
  });

  it("changes nothing when the product is the same and merged once more", () => {
    const once = merge({
      oldProduct: by("default", "a"),
      newProduct: by("default", "b"),
      current: { X: "a" },
    }).environment;
    const twice = merge({ oldProduct: by("default", "b"), newProduct: by("default", "b"), current: once });
    expect(twice).toEqual({ environment: once, changes: [] });
  });
});
