import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf, violationsOn } from "./accessibility.ts";
import { englishOn } from "./english-words.ts";
import { openShopBrowser, type ShopBrowser, type Visitor } from "./shop-browser.ts";

let shop: ShopBrowser;
let customer: Visitor;
let admin: Visitor;

beforeAll(async () => {
  shop = await openShopBrowser();
  customer = await shop.visitAs("customer");
  admin = await shop.visitAs("admin");
});
afterAll(() => shop?.[Symbol.asyncDispose]());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inFront = (page: Page) => page.getByRole("dialog").last();

async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect({ width, overflow: await overflowOf(page) }).toEqual({ width, overflow: 0 });
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${Date.now()}-${width}.png` });
  }
}

/** What is left, as the page of the balance says it, in euros. */
async function left(page: Page): Promise<number> {
  const text = await page.getByRole("region", { name: "What is left" }).getByRole("status").textContent();
  return Number(text?.replace("€", ""));
}

async function moveClock(name: "An hour on" | "A day on"): Promise<void> {
  const { page } = admin;
  const ahead = page.getByRole("region", { name: "Move the clock" }).getByRole("status");
  const before = await ahead.textContent();
  await button(page, name).click();
  await expect.poll(() => ahead.textContent()).not.toBe(before);
}

test("a server by the hour is paid from a balance that goes down by the hour, stops it at zero and brings it back", {
  timeout: 240_000,
}, async () => {
  const { page } = customer;
  await page.goto(`${shop.demo.url}/order/minecraft-hourly`);
  await page.getByText("€0.02").waitFor();
  await page.getByText("You have €0.00.").waitFor();
  await button(page, "Order now").click();
  await page.getByText("Your balance is less than what an hour of it costs.").waitFor();
  customer.errors.splice(0);
  await page.getByRole("link", { name: "Your balance" }).click();
  await button(page, "Top up €1.00").click();
  await page.getByText("€1.00 were added to your balance.").waitFor();
  await expect.poll(() => left(page)).toBe(1);
  await page.goto(`${shop.demo.url}/order/minecraft-hourly`);
  await page.getByText("You have €1.00.").waitFor();
  await page.getByLabel("Name of your server").fill("Evening");
  await button(page, "Order now").click();
  await page.getByRole("heading", { name: "Your server is ready" }).waitFor();
  await page.getByRole("link", { name: "Manage the server" }).click();
  await page.getByRole("link", { name: "Paid by the hour: €0.02 an hour" }).click();
  await expect.poll(() => left(page)).toBe(0.98);
  await looksRight(page);

  await admin.page.goto(`${shop.demo.url}/administration/faults`);
  await moveClock("An hour on");
  await page.getByRole("row", { name: /^Used/ }).first().waitFor();
  expect(await left(page)).toBeGreaterThan(0.95);
  expect(await left(page)).toBeLessThan(0.98);
  await moveClock("An hour on");
  await expect.poll(() => left(page)).toBeLessThan(0.96);
  await looksRight(page);

  for (const step of ["A day on", "A day on"] as const) await moveClock(step);
  await page.getByText("Nothing is left: servers by the hour are suspended until you top up.").waitFor();
  const server = page.getByRole("row", { name: /^Evening/ });
  await server.getByText("Suspended").waitFor();
  await server.getByText("Nothing was left").waitFor();
  expect(await left(page)).toBeLessThanOrEqual(0);
  await page.getByRole("link", { name: "Evening" }).click();
  await page.getByText("It is suspended because your balance is used up.").waitFor();
  await page.getByRole("link", { name: "Your balance" }).click();
  await button(page, "Top up €5.00").click();
  await server.getByText("Active").waitFor();
  expect(customer.errors).toEqual([]);
});

test("the administration shows what was used, what is left of it, and how a product is measured", async () => {
  const { page, errors } = admin;
  await page.goto(`${shop.demo.url}/administration/usage`);
  const balance = page.getByRole("table", { name: "Balances" }).getByRole("row", { name: /^camille/ });
  await balance.getByText("€0.02", { exact: true }).waitFor();
  const periods = page.getByRole("table", { name: "Closed periods" }).getByRole("row");
  await periods.filter({ hasText: "minecraft-hourly" }).first().waitFor();
  expect(await periods.count()).toBeGreaterThan(48);
  await looksRight(page);
  await periods.nth(1).getByRole("link").click();
  await inFront(page).getByText("Active since the last closed period").waitFor();
  await page.goto(`${shop.demo.url}/administration/products?product=minecraft-hourly`);
  await expect.poll(() => page.getByLabel("It is paid").inputValue()).toBe("hour");
  expect(await page.getByLabel("An hour, in euros").inputValue()).toBe("0.02");
  const measured = page.getByRole("checkbox", { name: /^Measure how long its services are active/ });
  expect(await measured.isChecked()).toBe(true);
  await page.getByLabel("An hour, in euros").fill("0.03");
  await button(page, "Save").click();
  await page.getByText("Minecraft by the hour is saved as version").waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel("An hour, in euros").inputValue()).toBe("0.03");
  expect(await measured.isChecked()).toBe(true);
  expect(errors).toEqual([]);
});

test("a French customer reads the balance in French, and gets back what was set aside when the server is ended", async () => {
  const { page, errors } = await shop.visitAs("customer", { locale: "fr-FR" });
  await page.goto(`${shop.demo.url}/balance`);
  await page
    .getByRole("row", { name: /^Utilisation/ })
    .first()
    .waitFor();
  await page
    .getByRole("row", { name: /^Rechargement/ })
    .first()
    .waitFor();
  expect(await englishOn(page)).toEqual([]);
  await looksRight(page);
  await button(page, "Y mettre fin Evening").click();
  await inFront(page).getByText("Ce qui était mis de côté revient sur votre solde.").waitFor();
  await looksRight(page);
  await inFront(page).getByRole("button", { name: "Y mettre fin" }).click();
  await page
    .getByRole("row", { name: /^Restitution/ })
    .getByText("0,02")
    .waitFor();
  await page.getByText("Vous n'avez aucun serveur à l'heure").waitFor();
  await page.goto(`${shop.demo.url}/order/minecraft-hourly`);
  await page.getByText("0,03").first().waitFor();
  expect(await englishOn(page)).toEqual([]);
  expect(errors).toEqual([]);
});
