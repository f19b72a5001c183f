import { HourlyBooks } from "@hatchery/examples/hourly-books";
import type { Grant, Service } from "@hatchery/provisioner";
import { expect, test } from "vitest";
import { demoPrices } from "../../server/prices.ts";
import { createSelling } from "../../server/selling.ts";
import { createTill } from "../../server/till.ts";

const context = { identity: { role: "customer", customer: "camille" }, customer: "camille", request: {} } as never;

function open() {
  const said: string[] = [];
  const books = new HourlyBooks(":memory:");
  const noPrice = { month: null, hour: null, options: {} };
  const prices = { of: (product: string) => demoPrices[product] ?? noPrice, put: async () => undefined };
  const selling = createSelling({ accounts: [], prices, books, till: createTill((line) => said.push(line)) });
  const { ordering, upgrades, renewal } = selling;
  if (!("authorize" in ordering) || !("authorize" in upgrades) || !("authorize" in renewal))
    throw new Error("The demo sells in two phases.");
  const under = (reference: string) => ({ ...(context as object), reference }) as never;
  return { said, books, ordering, upgrades, renewal, under };
}

test("an order that is asked about again under its reference gets the same number, and holds the same price", async () => {
  const { said, ordering, under } = open();
  const ask = (reference: string) =>
    ordering.authorize({ product: "minecraft-6g", options: { memory: 4 } }, under(reference));
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

test("by the hour, what an hour costs is set aside once for an order and given back if nothing came of it", async () => {
  const { said, books, ordering, under } = open();
  const ask = (reference: string) =>
    ordering.authorize({ product: "minecraft-hourly", options: { memory: 4 } }, under(reference));
  expect(await ask("r-1")).toMatchObject({ allowed: false, status: 402 });
  books.payIn("p-1", "camille", 10);
  expect(await ask("r-1")).toMatchObject({ allowed: true, expiresAt: null });
  await ask("r-1");
  expect(books.balance("camille")).toBe(4);
  expect(await ask("r-2")).toMatchObject({ allowed: false, status: 402 });
  await ordering.settle?.({ reference: "r-1" } as Grant);
  expect(books.balance("camille")).toBe(4);
  await ordering.release?.({ reference: "r-1" } as Grant);
  expect(books.balance("camille")).toBe(10);
  expect(said).toEqual([]);
});

test("what is paid by the hour is not renewed, and does not become what is paid by the month", async () => {
  const { said, upgrades, renewal, under } = open();
  const hourly = { productId: "minecraft-hourly", options: {}, expiresAt: null } as unknown as Service;
  expect(await renewal.authorize(hourly, under("r-1"))).toMatchObject({ allowed: false, status: 409 });
  const refused = await upgrades.authorize(hourly, { product: "minecraft-2g" }, under("r-2"));
  expect(refused).toMatchObject({ allowed: false, status: 409 });
  expect(said).toEqual([]);
  expect(await upgrades.authorize(hourly, { options: { memory: 1 } }, under("r-3"))).toEqual({ allowed: true });
});
