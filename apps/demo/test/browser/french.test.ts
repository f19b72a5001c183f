import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf } from "./accessibility.ts";
import { callShop, letWaitForRoom } from "./call-shop.ts";
import { englishOn } from "./english-words.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;
let service: string;
let suspended: string;

const french = { locale: "fr-FR", width: 320, height: 800 };
const tabs = [
  "",
  "/files",
  "/backups",
  "/databases",
  "/schedules",
  "/network",
  "/startup",
  "/subusers",
  "/activity",
  "/history",
  "/plan",
  "/settings",
];
const parts = [
  "",
  "?new=1",
  "?service=nowhere-1",
  "/operations",
  "/customers",
  "/customers?customer=noor",
  "/usage",
  "/products",
  "/products?product=minecraft-6g",
  "/products?product=roleplay-8g",
  "/products?product=pool-8g",
  "/products?product=minecraft-hourly",
  "/products?product=~new",
  "/products?product=~new-pool",
  "?service=pool-1",
  "?pool=pool-1&new=1",
  "/panels",
  "/panels?edit=main",
  "/placement?product=minecraft-48g",
  "/imports",
  "/drift",
  "/webhooks",
  "/webhooks?endpoint=~new",
  "/events",
  "/faults",
];

beforeAll(async () => {
  shop = await openShopBrowser();
  const customer = await shop.visitAs("customer");
  service = await shop.orderServer(customer.page, { product: "minecraft-2g", name: "Île aux œufs" });
  suspended = await shop.orderServer(customer.page, { product: "voice", name: "Salon" });
  await customer.context.close();
  const admin = await shop.visitAs("admin");
  await callShop(admin.page, "POST", `/admin/services/${suspended}/suspend`, {});
  await letWaitForRoom(admin.page, "minecraft-48g");
  // No node has room for it: its operation waits for a person, and says why.
  await callShop(admin.page, "POST", "/admin/services", {
    id: "nowhere-1",
    product: "minecraft-48g",
    customer: { id: "camille", email: "camille@example.com" },
  });
  await callShop(admin.page, "POST", "/admin/services", {
    id: "pool-1",
    product: "pool-8g",
    customer: { id: "camille", email: "camille@example.com" },
  });
  // Servers of nobody, which the demo's panel has from the start.
  await callShop(admin.page, "POST", "/admin/drift/scan", { panel: "main" });
  await admin.context.close();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

/** What is English on the pages or does not fit into the narrowest window. */
async function walk(page: Page, paths: readonly string[]) {
  const found: unknown[] = [];
  for (const path of paths) {
    await page.goto(`${shop.demo.url}${path}`);
    await page.locator("h1").first().waitFor();
    await expect.poll(() => page.locator(".skeleton").count()).toBe(0);
    const [english, overflow] = [await englishOn(page), await overflowOf(page)];
    if (english.length > 0 || overflow > 0) found.push({ path, english, overflow });
  }
  return found;
}

test("a French customer reads French on every page, also on the narrowest one", { timeout: 240_000 }, async () => {
  const { page, errors } = await shop.visitAs("customer", french);
  const paths = [
    "/",
    "/order/minecraft-6g",
    "/order/roleplay-8g",
    "/order/minecraft-48g",
    "/order/minecraft-hourly",
    "/balance",
    "/servers",
    ...tabs.map((tab) => `/servers/${service}${tab}`),
    `/servers/${suspended}`,
    "/servers/nowhere-1",
    ...["", "/plan", "/history", "/settings"].map((tab) => `/servers/pool-1${tab}`),
    "/no-such-page",
  ];
  expect(await walk(page, paths)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a French administrator reads French on every page, also on the narrowest one", { timeout: 240_000 }, async () => {
  const { page, errors } = await shop.visitAs("admin", french);
  expect(
    await walk(
      page,
      parts.map((part) => `/administration${part}`),
    ),
  ).toEqual([]);
  expect(errors).toEqual([]);
});
