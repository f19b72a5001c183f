import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  shop = await openShopBrowser();
});
afterAll(() => shop[Symbol.asyncDispose]());

const pages = [
  "",
  "?new=1",
  "/operations",
  "/customers",
  "/customers?customer=noor",
  "/products",
  "/products?product=minecraft-6g",
  "/products?product=~new",
  "/panels",
  "/panels?edit=main",
  "/placement",
  "/imports",
  "/drift",
  "/events",
  "/faults",
];

test.each([
  { locale: "en-GB", colorScheme: "light", width: 1440 },
  { locale: "fr-FR", colorScheme: "dark", width: 360 },
] as const)(
  "no page of the administration shuts anybody out or overflows: %j",
  { timeout: 180_000 },
  async (variant) => {
    const { page, errors } = await shop.visit({ locale: variant.locale });
    await page.emulateMedia({ colorScheme: variant.colorScheme });
    await page.setViewportSize({ width: variant.width, height: 900 });
    await shop.signIn(page, "admin");
    for (const path of pages) {
      await page.goto(`${shop.demo.url}/administration${path}`);
      await page.locator("h1").waitFor();
      await expect.poll(() => page.locator(".skeleton").count(), { timeout: 15_000 }).toBe(0);
      const found: unknown = await page.evaluate(
        `${axe}; axe.run().then((r) => r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => v.id + " " + v.nodes[0].html))`,
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, found, overflow }).toEqual({ path, found: [], overflow: 0 });
    }
    expect(errors).toEqual([]);
  },
);
