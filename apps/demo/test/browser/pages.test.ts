import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf, violationsOn } from "./accessibility.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;
let service: string;

const widths = [360, 768, 1440];
const tabs = [
  "files",
  "backups",
  "databases",
  "schedules",
  "network",
  "startup",
  "subusers",
  "activity",
  "history",
  "plan",
  "settings",
];

beforeAll(async () => {
  shop = await openShopBrowser();
  const { page, context } = await shop.visitAs("customer");
  service = await shop.orderServer(page, { product: "minecraft-2g", name: "Egg island" });
  await context.close();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

async function settled(page: Page, path: string) {
  await page.goto(`${shop.demo.url}${path}`);
  await page.locator("h1").first().waitFor();
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
}

const paths = () => [
  "/",
  "/order/minecraft-6g",
  "/order/roleplay-8g",
  "/order/pool-8g",
  "/order/minecraft-hourly",
  "/balance",
  "/servers",
  `/servers/${service}`,
  `/servers/${service}?view=usage`,
  ...tabs.map((tab) => `/servers/${service}/${tab}`),
  "/no-such-page",
];

test("no page of the customer has a serious violation in light or dark, an overflow or a console error", async () => {
  const { page, errors } = await shop.visitAs("customer");
  for (const path of paths()) {
    await settled(page, path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect({ path, colorScheme, found: await violationsOn(page) }).toEqual({ path, colorScheme, found: [] });
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect({ path, width, overflow: await overflowOf(page) }).toEqual({ path, width, overflow: 0 });
    }
  }
  expect(errors).toEqual([]);
});

test("the pages of a visitor have no serious violation either", async () => {
  const { page, errors } = await shop.visit();
  for (const path of ["/", "/order/minecraft-6g", "/sign-in"]) {
    await settled(page, path);
    expect({ path, found: await violationsOn(page) }).toEqual({ path, found: [] });
  }
  expect(errors).toEqual([]);
});

test("dialogs have no serious violation, and give the focus back", async () => {
  const { page, errors } = await shop.visitAs("customer");
  for (const [tab, name] of [
    ["files", "New folder"],
    ["backups", "Make a backup"],
    ["databases", "New database"],
    ["schedules", "New schedule"],
    ["subusers", "Invite somebody"],
    ["settings", "Reinstall with Paper"],
  ] as const) {
    await settled(page, `/servers/${service}/${tab}`);
    const opener = page.getByRole("button", { name, exact: true });
    await opener.click();
    await page.getByRole("dialog").waitFor();
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    expect({ tab, found: await violationsOn(page) }).toEqual({ tab, found: [] });
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect(opener.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
  }
  expect(errors).toEqual([]);
});

test("the first load is at most 200 kB of JavaScript; console and charts come when they are opened", async () => {
  const { page } = await shop.visitAs("customer");
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script")
      scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  const loaded = () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  await settled(page, `/servers/${service}/settings`);
  await page.waitForLoadState("networkidle");
  const first = loaded();
  expect(first).toBeGreaterThan(10_000);
  expect(first).toBeLessThanOrEqual(200_000);
  await page.getByRole("link", { name: "Console", exact: true }).click();
  await page.locator(".xterm-screen").waitFor();
  await expect.poll(loaded).toBeGreaterThan(first);
});
