import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
});
afterAll(() => shop[Symbol.asyncDispose]());

test("a customer orders a server, watches it hatch, gets its address and stops it", async () => {
  const { page, errors } = await shop.visit();
  await shop.signIn(page, "customer");
  await page.getByRole("link", { name: "Order Minecraft Starter" }).click();
  await page.getByRole("radio", { name: "Vanilla" }).check();
  await page.getByLabel("Name of your server").fill("Egg island");
  await page.getByRole("button", { name: "Order now" }).click();
  await page.getByRole("heading", { name: "Your server is ready" }).waitFor({ timeout: 30_000 });
  await expect(page.locator(".address code").textContent()).resolves.toMatch(/hatchery\.example:255\d\d$/);
  await page.getByRole("link", { name: "Manage the server" }).click();
  await page.getByRole("heading", { name: "Egg island" }).waitFor();
  await page.getByText("Power").first().waitFor();
  expect(errors).toEqual([]);
});

test("a suspension by the administrator is what the customer sees", async () => {
  const admin = await shop.visit();
  await shop.signIn(admin.page, "admin");
  await admin.page.locator(".table-open").first().click();
  await admin.page.getByRole("button", { name: "Suspend" }).click();
  await admin.page.getByRole("button", { name: "Suspend" }).last().click();
  const customer = await shop.visit();
  await shop.signIn(customer.page, "customer");
  await customer.page.goto(`${shop.demo.url}/servers`);
  await customer.page.getByText("Suspended").waitFor({ timeout: 20_000 });
  expect([...admin.errors, ...customer.errors]).toEqual([]);
});

test("no page has a serious or critical violation of accessibility", async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const { page } = await shop.visit();
  await shop.signIn(page, "admin");
  const parts = ["services", "operations", "panels", "placement", "events", "faults"];
  for (const path of [
    "/",
    "/order/minecraft-6g",
    "/sign-in",
    "/servers",
    ...parts.map((part) => `/administration/${part}`),
  ]) {
    await page.goto(`${shop.demo.url}${path}`);
    await page.locator("h1").waitFor();
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    const found: unknown = await page.evaluate(
      `${axe}; axe.run().then((r) => r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => v.id + " " + v.nodes[0].html))`,
    );
    expect({ path, found }).toEqual({ path, found: [] });
  }
});
