import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPriceBook } from "../../server/price-book.ts";
import { demoPrices, priceOf, upgradePrice } from "../../server/prices.ts";

const day = 86_400_000;
const month = (amount: number) => ({ amount, currency: "EUR", per: "month" });

test("a price that was changed is there for the next process, and the others stay", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hatchery-prices-"));
  try {
    const file = join(folder, "prices.json");
    const book = openPriceBook(file, demoPrices);
    expect(priceOf(book, { product: "minecraft-6g", options: { memory: 4, "own-ip": true } })?.amount).toBe(1890);
    await book.put("minecraft-6g", { month: 1090, hour: null, options: { memory: 200 } });
    const again = openPriceBook(file, demoPrices);
    expect(priceOf(again, { product: "minecraft-6g", options: { memory: 4, "own-ip": true } })?.amount).toBe(1890);
    expect(priceOf(again, { product: "minecraft-6g", options: {} })?.amount).toBe(1090);
    expect(priceOf(again, { product: "voice", options: {} })?.amount).toBe(190);
    expect(priceOf(again, { product: "unknown", options: {} })).toBeNull();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("an upgrade costs the difference for the days that are left, and a smaller product nothing", () => {
  const inTenDays = new Date(10 * day);
  expect(upgradePrice(month(300), month(900), inTenDays, 0)?.amount).toBe(200);
  expect(upgradePrice(month(900), month(300), inTenDays, 0)?.amount).toBe(0);
  expect(upgradePrice(month(300), month(900), new Date(0), day)?.amount).toBe(0);
  expect(upgradePrice(month(300), month(900), null, 0)?.amount).toBe(600);
  expect(upgradePrice(month(300), null, inTenDays, 0)).toBeNull();
  expect(upgradePrice({ ...month(2), per: "hour" }, { ...month(3), per: "hour" }, null, 0)).toBeNull();
});
