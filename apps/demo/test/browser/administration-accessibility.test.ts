import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf, violationsOn } from "./accessibility.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

const pages = [
  "",
  "?new=1",
  "/operations",
  "/customers",
  "/customers?customer=noor",
  "/usage",
  "/products",
  "/products?product=minecraft-6g",
  "/products?product=minecraft-hourly",
  "/products?product=~new",
  "/products?product=pool-8g",
  "/products?product=~new-pool",
  "/panels",
  "/panels?edit=main",
  "/placement",
  "/imports",
  "/drift",
  "/webhooks",
  "/webhooks?endpoint=~new",
  "/events",
  "/faults",
];

test.each([
  { locale: "en-GB", dark: false, width: 1440 },
  { locale: "fr-FR", dark: true, width: 360 },
])("no page of the administration shuts anybody out or overflows: %j", { timeout: 180_000 }, async (options) => {
  const { page, errors } = await shop.visitAs("admin", options);
  for (const path of pages) {
    await page.goto(`${shop.demo.url}/administration${path}`);
    await page.locator("h1").waitFor();
    await expect.poll(() => page.locator(".skeleton").count(), { timeout: 15_000 }).toBe(0);
    const [found, overflow] = [await violationsOn(page), await overflowOf(page)];
    expect({ path, found, overflow }).toEqual({ path, found: [], overflow: 0 });
  }
  expect(errors).toEqual([]);
});
