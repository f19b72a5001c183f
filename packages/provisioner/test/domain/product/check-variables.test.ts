import { describe, expect, it } from "vitest";
import { configureOrder } from "../../../src/domain/option/configure-order.ts";
import { checkConfiguration, serverEnvironment } from "../../../src/domain/option/server-environment.ts";
import type { PanelEgg } from "../../../src/domain/panel-catalogue.ts";
import { checkAgainstCatalogue } from "../../../src/domain/product/check-against-catalogue.ts";
import { catalogue, product, written } from "./products.ts";

function variable(envVariable: string, rules: string, defaultValue = "") {
  return {
    name: envVariable,
    description: "",
    envVariable,
    rules,
    defaultValue,
    userViewable: true,
    userEditable: true,
  };
}

const egg: PanelEgg = {
  id: 1,
  nestId: 1,
  name: "Game",
  dockerImage: "game:latest",
  dockerImages: {},
  startup: "./game",
  variables: [
    variable("TOKEN", "required|string|size:32"),
    variable("MODE", "required|in:,easy,hard", ""),
    variable("NOTE", "string", ""),
    variable("MOD", "nullable|string|max:9", "basic"),
    variable("CUT", "nullable|regex:/^(a|b)$/", ""),
  ],
};

function sold(variables: object, changes: object = {}) {
  return product({ panels: ["eu"], options: [], eggs: [{ key: "game", nest: 1, egg: 1, variables }], ...changes });
}

function problems(variables: object, changes: object = {}): readonly string[] {
  const eu = { ...catalogue, eggs: [egg] };
  return checkAgainstCatalogue(sold(variables, changes), new Map([["eu", eu]])).map(
    ({ path, code }) => `${path} ${code}`,
  );
}

function ordered(variables: object, answers: Record<string, string>) {
  const { configuration, problems: wrong } = configureOrder(sold(variables), { variables: answers });
  if (configuration === null) return wrong.map(({ path, code }) => `${path} ${code}`);
  const refused = checkConfiguration(egg, configuration).map(({ path, message }) => `${path} ${message}`);
  return refused.length > 0 ? refused : serverEnvironment(egg, configuration, {});
}

const asked = (more: object = {}) => ({ kind: "ask", label: "Something", ...more });
const enough = { TOKEN: asked(), MODE: "easy", NOTE: "x" };

describe("a product is told", () => {
  it("which variables need a value or a question, each at its own place", () => {
    expect(problems({})).toEqual([
      "$.eggs[0].variables.TOKEN variable-undecided",
      "$.eggs[0].variables.MODE variable-undecided",
      "$.eggs[0].variables.NOTE variable-undecided",
    ]);
    expect(problems(enough)).toEqual([]);
  });

  it("that its egg is broken on the panel, as soon as an order would meet it", () => {
    expect(problems({ ...enough, CUT: "a" })).toEqual(["$.eggs[0].variables.CUT egg-broken"]);
    expect(problems({ ...enough, CUT: asked() })).toEqual(["$.eggs[0].variables.CUT egg-broken"]);
    expect(problems({ ...enough, CUT: asked({ optional: true }) })).toEqual(["$.eggs[0].variables.CUT egg-broken"]);
    expect(problems({ ...enough, CUT: "" })).toEqual([]);
  });

  it("which of its options' values the egg refuses", () => {
    const choice = { id: "mode", label: "Mode", kind: "choice", target: { variable: "MODE" } };
    const choices = [{ value: "hard" }, { value: "harder" }];
    expect(problems({ TOKEN: asked(), NOTE: "x" }, { options: [{ ...choice, choices }] })).toEqual([
      "$.options[0].choices[1].sets variable-invalid",
    ]);
  });

  it("that a variable cannot take a port", () => {
    const ports = { main: "30120-30130", mainVariables: ["MOD"] };
    expect(problems(enough, { ports })).toEqual([]);
    expect(problems({ MODE: "easy", NOTE: "x" }, { ports: { ...ports, mainVariables: ["TOKEN"] } })).toEqual([
      "$.ports variable-invalid",
    ]);
  });

  it("nothing new when it is as it was written", () => {
    expect(checkAgainstCatalogue(product({ panels: written.panels }), new Map([["eu", catalogue]]))).toEqual([]);
  });
});

describe("an answer", () => {
  const token = "a".repeat(32);

  it("that is emptied stays empty, although something was offered", () => {
    const variables = { ...enough, MOD: asked({ value: "fancy" }) };
    expect(ordered(variables, { TOKEN: token })).toMatchObject({ MOD: "fancy" });
    expect(ordered(variables, { TOKEN: token, MOD: " " })).not.toHaveProperty("MOD");
  });

  it("cannot be empty where the egg wants one", () => {
    expect(ordered(enough, { TOKEN: "" })).toEqual(["$.variables.TOKEN TOKEN is required."]);
    expect(ordered({ ...enough, NOTE: asked() }, { TOKEN: token, NOTE: "" })).toEqual([
      "$.variables.NOTE NOTE is required.",
    ]);
  });

  it("may be left out where it is optional, and only there", () => {
    expect(ordered({ ...enough, MOD: asked() }, { TOKEN: token })).toEqual(["$.variables.MOD variable-unanswered"]);
    expect(ordered({ ...enough, MOD: asked({ optional: true }) }, { TOKEN: token })).not.toHaveProperty("MOD");
  });
});
