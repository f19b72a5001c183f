import { describe, expect, it } from "vitest";
import { checkAgainstCatalogue } from "../../../src/domain/product/check-against-catalogue.ts";
import { readProduct } from "../../../src/domain/product/read-product.ts";
import { aNode } from "../placement/nodes.ts";
import { catalogue, product, written } from "./products.ts";

/** Paths and codes of the problems of the product with something changed. */
function problems(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return readProduct({ ...written, ...changes }).problems.map(({ path, code }) => `${path} ${code}`);
}

const [ram, slots, where] = written.options;
const [blocks, city] = written.eggs;

describe("a product", () => {
  it("is read with sizes as MiB and every default filled in", () => {
    expect(product()).toMatchObject({
      panels: [
        { panel: "eu", nodes: [], locations: [] },
        { panel: "us", locations: [2] },
      ],
      limits: { memory: 4096, swap: 0, disk: 20_480, io: 500, cpu: 200, threads: null, oomKiller: false },
      featureLimits: { databases: 1, backups: 0, furtherPorts: 0 },
      ports: {
        main: [
          { first: 25_565, last: 25_565 },
          { first: 25_570, last: 25_600 },
        ],
        createMissing: false,
      },
      userConflict: "ask",
      nodeOrder: "least-loaded",
      lifecycle: { atExpiry: "suspend", suspendAfter: "0 days", terminateAfter: "14 days" },
    });
    expect(product().eggs[1]?.variables).toEqual({
      LICENCE_KEY: { kind: "ask", label: "Licence", help: "", value: null, optional: false },
      MAX_CLIENTS: { kind: "default", value: "32" },
      AUTO_UPDATE: { kind: "fixed", value: "1" },
    });
  });

  it("saved again as it was answered stays the same", () => {
    expect(readProduct(product())).toEqual({ product: product(), problems: [] });
    expect(readProduct(JSON.parse(JSON.stringify(product()))).product).toEqual(product());
  });

  it("never deletes anything by itself unless it says so", () => {
    expect(product({ lifecycle: {} }).lifecycle.terminateAfter).toBeNull();
  });

  it.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      { limits: { memory: "4 Gx", disk: "0.3 GiB", cpu: "much" } },
      ["$.limits.memory size-unreadable", "$.limits.disk size-not-whole", "$.limits.cpu invalid-type"],
    ],
    [
      { limits: { ...written.limits, io: 5, threads: "all" } },
      ["$.limits.io too-small", "$.limits.threads invalid-format"],
    ],
    [{ colour: "red" }, ["$.colour unknown-key"]],
    [{ name: undefined }, ["$.name invalid-type"]],
    [{ panels: ["eu", "eu"], eggs: [city], options: [] }, ["$.panels[1] panel-repeated"]],
    [{ eggs: [blocks, { ...city, key: "blocks" }] }, ["$.eggs[1].key egg-repeated"]],
    [{ eggs: [{ ...blocks, panels: { mars: { nest: 1, egg: 1 } } }] }, ["$.eggs[0].panels.mars panel-not-used"]],
    [{ eggs: [{ ...blocks, variables: { A: { kind: "asked" } } }] }, ["$.eggs[0].variables.A.kind invalid-type"]],
    [{ serverName: "%owner%" }, ["$.serverName template-unknown-variable"]],
    [{ serverDescription: "100 %" }, ["$.serverDescription template-lone-percent"]],
    [{ ports: { main: [25_565, "9-3"] } }, ["$.ports.main[1] port-range-unreadable"]],
    [
      { ports: { further: [{ name: "main", from: { kind: "offset", offset: 0 } }] } },
      ["$.ports.further[0].name port-name-reserved", "$.ports.further[0].from.offset port-offset-zero"],
    ],
    [
      { ports: { main: 65_000, further: [{ name: "a", from: { kind: "offset", offset: 600 } }] } },
      ["$.ports.further[0].from.offset port-offset-too-far"],
    ],
    [
      { ports: { mainVariables: ["P"], further: [{ name: "a", from: { kind: "any" }, variables: ["P"] }] } },
      ["$.ports port-variable-repeated"],
    ],
    [{ ports: { mainVariables: ["MAX_CLIENTS"] } }, ["$.options[1].target.variable port-variable-decided"]],
    [{ options: [ram, ram] }, ["$.options[1].id option-repeated"]],
    [{ options: [{ ...ram, default: 3 }] }, ["$.options[0].default option-default"]],
    [{ options: [{ ...ram, minimum: 9 }] }, ["$.options[0].maximum option-bounds"]],
    [
      { options: [{ ...where, choices: [{ value: "mars", on: { mars: 1 } }] }] },
      ["$.options[0].choices[0].on choice-nowhere"],
    ],
    [
      { options: [{ ...where, target: "egg" }] },
      ["$.options[0].choices[0].sets choice-egg-unknown", "$.options[0].choices[1].sets choice-egg-unknown"],
    ],
    [{ lifecycle: { suspendAfter: "1 month" } }, ["$.lifecycle.suspendAfter duration-unreadable"]],
    [
      { lifecycle: { atExpiry: "nothing", terminateAfter: "1 day" } },
      ["$.lifecycle.terminateAfter termination-without-suspension"],
    ],
    [
      { lifecycle: { reminders: [{ before: "termination", by: "1 day" }] } },
      ["$.lifecycle.reminders[0] reminder-of-nothing"],
    ],
  ])("with %j is refused, naming the place", (changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it("has no option that adds to no limit, because the customer would pay for less", () => {
    expect(problems({ limits: { ...written.limits, memory: 0 } })).toEqual(["$.options[0].target option-on-unlimited"]);
  });

  it("says for every problem what to do", () => {
    for (const { remedy, message } of readProduct({ id: "!", limits: [], eggs: [], panels: 3, x: 1 }).problems) {
      expect(remedy).toMatch(/\.$/);
      expect(message).not.toBe("");
    }
  });
});

describe("a product against the panel's catalogue", () => {
  const check = (changes: Readonly<Record<string, unknown>> = {}) =>
    checkAgainstCatalogue(product(changes), new Map([["eu", catalogue]])).map(({ path, code }) => `${path} ${code}`);

  it("is in order when the panel has everything, and panels never read are not judged", () => {
    expect(check()).toEqual([]);
  });

  it.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      { panels: [{ panel: "eu", locations: [1, 9], nodes: [4] }], eggs: [city] },
      ["$.panels[0].nodes[0] node-not-on-panel", "$.panels[0].locations[1] location-not-on-panel"],
    ],
    [{ eggs: [{ ...blocks, nest: 2 }] }, ["$.eggs[0].egg egg-not-on-panel"]],
    [
      { eggs: [{ ...blocks, variables: { BUILD_NUMBER: "far too long a build" } }] },
      ["$.eggs[0].variables.BUILD_NUMBER variable-invalid"],
    ],
    [{ eggs: [{ ...blocks, variables: { OTHER: "1" } }] }, ["$.eggs[0].variables.OTHER variable-not-in-egg"]],
    [{ eggs: [{ ...city, variables: {} }], options: [slots] }, ["$.eggs[0].variables.LICENCE_KEY variable-undecided"]],
    [
      { options: [{ ...where, choices: [{ value: "moon", on: { eu: 99 } }] }] },
      ["$.options[0].choices[0].on.eu location-not-on-panel"],
    ],
  ])("with %j has a problem at its place", (changes, expected) => {
    expect(check(changes)).toEqual(expected);
  });

  it("is not sold in a location without nodes, where every order would fail", () => {
    const withNodes = { ...catalogue, nodes: [aNode({ locationId: 1 })] };
    const sold = product({ panels: [{ panel: "eu", locations: [1, 2] }], eggs: [city], options: [] });
    expect(checkAgainstCatalogue(sold, new Map([["eu", withNodes]]))).toMatchObject([
      { path: "$.panels[0].locations[1]", code: "location-without-nodes" },
    ]);
  });
});
