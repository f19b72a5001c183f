/** Takes the pictures of the README, from a demo of its own: `npm run screenshots`. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { openShopBrowser } from "../test/browser/shop-browser.ts";

const folder = fileURLToPath(new URL("../../../docs/public/screenshots/", import.meta.url));
const size = { width: 1280, height: 800 };

await mkdir(folder, { recursive: true });
await using shop = await openShopBrowser({ installMs: 5000 });

async function take(page: Page, name: string) {
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
  process.stdout.write(`${name}.png\n`);
}

const customer = await shop.visitAs("customer", size);
const { page } = customer;
await page.goto(shop.demo.url);
await page.locator(".offer").first().waitFor();
await take(page, "store");

await page.goto(`${shop.demo.url}/order/minecraft-6g`);
await page.getByLabel("More memory").fill("4");
await page.getByText("€15.90").waitFor();
await page.getByLabel("More memory").blur();
await page.evaluate(() => window.scrollTo(0, 0));
await take(page, "order");

await page.getByLabel("Name of your server").fill("Egg island");
await page.getByRole("button", { name: "Order now" }).click();
await page.getByText("Waiting for the node to install: 3 s").waitFor();
await take(page, "progress");

await page.getByRole("link", { name: "Manage the server" }).click();
await page.getByRole("button", { name: "Start", exact: true, disabled: false }).click();
await page.getByText("Running", { exact: true }).waitFor();
const line = page.locator(".command-line input:enabled");
for (const command of ["list", "say Welcome to Egg island"]) {
  await line.fill(command);
  await line.press("Enter");
}
// Charts want a few seconds of history.
await page.getByText("20 s", { exact: true }).waitFor({ timeout: 60_000 });
await page.evaluate(() => window.scrollTo(0, 0));
await take(page, "server");

const path = new URL(page.url()).pathname;
const french = await shop.visitAs("customer", { ...size, locale: "fr-FR", dark: true });
await french.page.goto(`${shop.demo.url}${path}/plan`);
await french.page.getByRole("radio", { name: /^Minecraft Starter/ }).check();
await french.page.getByText("Des données peuvent être perdues", { exact: true }).waitFor();
await french.page.evaluate(() => window.scrollTo(0, 0));
await take(french.page, "upgrade-french-dark");

const admin = await shop.visitAs("admin", size);
await admin.page.goto(`${shop.demo.url}/administration/placement?product=minecraft-48g`);
await admin.page.locator("h1").waitFor();
await admin.page.waitForLoadState("networkidle");
await take(admin.page, "placement");
