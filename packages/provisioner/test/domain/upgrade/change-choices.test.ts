import { describe, expect, it } from "vitest";
import { configureOrder } from "../../../src/domain/option/configure-order.ts";
import { changeChoices } from "../../../src/domain/upgrade/change-choices.ts";
import { product } from "../product/products.ts";

const kind = {
  id: "kind",
  label: "Kind",
  kind: "choice",
  target: "egg",
  choices: [
    { value: "b", sets: "blocks" },
    { value: "c", sets: "city" },
  ],
} as const;
const ram = { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "1 GiB", maximum: 8 } as const;
const offered = product({ options: [kind, ram] });
const sold = { egg: "city", options: { kind: "c", ram: 2 }, variables: { LICENCE_KEY: "rp_1" } };

describe("the choices of a service after a change", () => {
  it("are those that it had, where the change says nothing", () => {
    expect(changeChoices(offered, sold)).toEqual(sold);
    expect(changeChoices(offered, sold, { options: { ram: 4 } }).options).toEqual({ kind: "c", ram: 4 });
  });

  it("follow another egg, whether it is named or an option decides it", () => {
    for (const change of [{ egg: "blocks" }, { options: { kind: "b" } }]) {
      const choices = changeChoices(offered, sold, change);
      expect(choices).toMatchObject({ options: { kind: "b", ram: 2 }, variables: {} });
      expect(configureOrder(offered, choices)).toMatchObject({ problems: [], configuration: { egg: "blocks" } });
    }
  });

  it("are refused when the egg is named twice, differently", () => {
    const { problems } = configureOrder(
      offered,
      changeChoices(offered, sold, { egg: "blocks", options: { kind: "c" } }),
    );
    expect(problems).toMatchObject([{ path: "$.egg" }]);
  });

  it("drop what another product does not have", () => {
    const plain = product({ options: [], eggs: [offered.eggs[0]] });
    const choices = changeChoices(plain, sold);
    expect(choices).toEqual({ egg: undefined, options: {}, variables: {} });
    expect(configureOrder(plain, choices)).toMatchObject({ problems: [], configuration: { egg: "blocks" } });
  });
});
