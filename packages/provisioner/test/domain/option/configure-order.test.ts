import { describe, expect, it } from "vitest";
import { configureOrder, type OrderChoices } from "../../../src/domain/option/configure-order.ts";
import { checkConfiguration, serverEnvironment } from "../../../src/domain/option/server-environment.ts";
import { catalogue, product } from "../product/products.ts";

const city: OrderChoices = { egg: "city", variables: { LICENCE_KEY: "rp_1" } };
const cityEgg = catalogue.eggs[1];
if (cityEgg === undefined) throw new Error("the catalogue lacks the egg");

function configured(order: OrderChoices) {
  const { configuration, problems } = configureOrder(product(), order);
  if (configuration === null) throw new Error(JSON.stringify(problems));
  return configuration;
}

function problems(order: OrderChoices): readonly string[] {
  return configureOrder(product(), order).problems.map(({ path, code }) => `${path} ${code}`);
}

describe("an order", () => {
  it("without any choice is the product itself with its first egg", () => {
    expect(configured({})).toMatchObject({
      egg: "blocks",
      limits: { memory: 4096 },
      dedicatedIp: false,
      panels: [{ panel: "eu", locations: [1] }],
    });
  });

  it("adds quantities to what the product has", () => {
    expect(configured({ options: { ram: 4 } }).limits.memory).toBe(8192);
    expect(configured({ ...city, options: { slots: 16 } }).variables.MAX_CLIENTS).toEqual({
      value: "48",
      source: "option",
    });
  });

  it("places the server where the customer chose, on panels that have the place", () => {
    expect(configured({ options: { where: "east" } }).panels).toEqual([
      { panel: "eu", nodes: [], locations: [2] },
      { panel: "us", nodes: [], locations: [5] },
    ]);
    expect(configured({ options: { where: "west" } }).panels).toEqual([{ panel: "eu", nodes: [], locations: [1] }]);
  });

  it("switches and says what the options say", () => {
    expect(configured({ ...city, options: { "own-ip": true, title: " My city " } })).toMatchObject({
      dedicatedIp: true,
      variables: {
        SERVER_NAME: { value: "My city", source: "option" },
        LICENCE_KEY: { value: "rp_1", source: "asked" },
      },
    });
  });

  it("takes the port plan of its egg", () => {
    expect(configured(city).ports?.main).toEqual([{ first: 30_120, last: 30_130 }]);
    expect(configured({}).ports?.main).toHaveLength(2);
  });

  it.each<[OrderChoices, readonly string[]]>([
    [{ egg: "tetris" }, ["$.egg egg-unknown"]],
    [{ options: { ram: 3 } }, ["$.options.ram option-invalid"]],
    [{ options: { ram: 10 } }, ["$.options.ram option-invalid"]],
    [{ options: { ram: "4" } }, ["$.options.ram option-invalid"]],
    [{ options: { where: "moon" } }, ["$.options.where option-invalid"]],
    [{ options: { "own-ip": "yes" } }, ['$.options["own-ip"] option-invalid']],
    [{ options: { cpu: 1 } }, ["$.options.cpu option-invalid"]],
    [{ egg: "city" }, ["$.variables.LICENCE_KEY variable-unanswered"]],
    [{ ...city, variables: { LICENCE_KEY: "x", MAX_CLIENTS: "500" } }, ["$.variables.MAX_CLIENTS variable-not-asked"]],
    [{ options: { constructor: 1 } }, ["$.options.constructor option-invalid"]],
  ])("%j is refused before anything is made", (order, expected) => {
    expect(problems(order)).toEqual(expected);
    expect(configureOrder(product(), order).configuration).toBeNull();
  });

  it("is checked by the egg's own rules, options included", () => {
    expect(checkConfiguration(cityEgg, configured({ ...city, options: { slots: 96 } }))).toEqual([]);
    const tooMany = checkConfiguration(cityEgg, {
      ...configured(city),
      variables: { LICENCE_KEY: { value: "k", source: "asked" }, MAX_CLIENTS: { value: "200", source: "option" } },
    });
    expect(tooMany.map(({ path }) => path)).toEqual(["$.variables.MAX_CLIENTS"]);
  });

  it("sends every variable of the egg with a value: the port's, the order's, the product's, the egg's", () => {
    expect(serverEnvironment(cityEgg, configured({ ...city, options: { title: "" } }), { MAX_CLIENTS: "9" })).toEqual({
      LICENCE_KEY: "rp_1",
      MAX_CLIENTS: "9",
      AUTO_UPDATE: "1",
      SERVER_NAME: "Roleplay City",
    });
  });

  it("sends required variables also when they are empty, and leaves out optional ones that are", () => {
    const variables = cityEgg.variables.map((variable) => ({ ...variable, defaultValue: "" }));
    const bare = { ...configured(city), variables: {} };
    expect(serverEnvironment({ ...cityEgg, variables }, bare, {})).toEqual({
      LICENCE_KEY: "",
      MAX_CLIENTS: "",
      AUTO_UPDATE: "",
    });
  });
});
