import type { Grant } from "@hatchery/provisioner";
import { expect, test } from "vitest";
import { demoPrices } from "../../server/prices.ts";
import { createSelling } from "../../server/selling.ts";
import { createTill } from "../../server/till.ts";

const context = { identity: { role: "customer", customer: "camille" }, customer: "camille", request: {} } as never;

test("an order that is asked about again under its reference gets the same number, and holds the same price", async () => {
  const said: string[] = [];
  const { ordering } = createSelling(
    [],
    { of: (product) => demoPrices[product] ?? { month: null, options: {} }, put: async () => undefined },
    createTill((line) => said.push(line)),
  );
  if (!("authorize" in ordering)) throw new Error("The demo sells in two phases.");
  const ask = (reference: string) =>
    ordering.authorize({ product: "minecraft-6g", options: { memory: 4 } }, {
      ...(context as object),
      reference,
    } as never);
  const [first, again, other] = [await ask("r-1"), await ask("r-1"), await ask("r-2")];
  expect(first).toMatchObject({ allowed: true, id: expect.stringMatching(/^H-[2-9A-HJ-NP-Z]{6}$/) });
  expect((again as { id: string }).id).toBe((first as { id: string }).id);
  expect((other as { id: string }).id).not.toBe((first as { id: string }).id);
  await ordering.settle?.({ reference: "r-1" } as Grant);
  await ordering.release?.({ reference: "r-2" } as Grant);
  expect(said).toEqual([
    "till: hold 15.90 EUR of camille for r-1",
    "till: hold 15.90 EUR of camille for r-1",
    "till: hold 15.90 EUR of camille for r-2",
    "till: take what is held for r-1",
    "till: give back what is held for r-2",
  ]);
});
