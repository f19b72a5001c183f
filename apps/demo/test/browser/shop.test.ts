import { afterAll, beforeAll, expect, test } from "vitest";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

test("a visitor chooses, signs in, orders, watches the server hatch through a reload, and gets its address", async () => {
  const { page, errors } = await shop.visit();
  await page.goto(shop.demo.url);
  await page.getByRole("link", { name: "Order Minecraft Plus" }).click();
  await page.getByRole("radio", { name: "Vanilla" }).check();
  await page.getByLabel("More memory").fill("4");
  await page.getByLabel("Players at the same time").fill("60");
  await page.getByLabel("Name of your server").fill("Egg island");
  await page.getByRole("link", { name: "Sign in to order" }).click();
  await page.getByText("Camille Moreau").click();
  await page.getByRole("heading", { name: "Order Minecraft Plus" }).waitFor();
  await expect(page.getByRole("radio", { name: "Vanilla" }).isChecked()).resolves.toBe(true);
  await page.reload();
  await page.getByRole("link", { name: "Store" }).first().click();
  await page.goBack();
  await page.getByText("€15.90").waitFor();
  await expect(page.getByLabel("Players at the same time").inputValue()).resolves.toBe("60");
  await expect(page.getByLabel("Name of your server").inputValue()).resolves.toBe("Egg island");
  await page.getByRole("button", { name: "Order now" }).click();
  await page.getByRole("listitem").filter({ hasText: "Installing the game" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Your server is ready" }).waitFor();
  const address = await page.locator(".address code").textContent();
  expect(address).toMatch(/hatchery\.example:255\d\d$/);
  await page.getByRole("button", { name: "Copy the address" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(address);
  await page.getByRole("link", { name: "Manage the server" }).click();
  await page.getByRole("heading", { name: "Egg island" }).waitFor();
  expect(errors).toEqual([]);
});

test("the form says what is wrong in the egg's own words, leads there, and follows the options with limits and price", async () => {
  const { page, errors } = await shop.visitAs("customer");
  await page.goto(`${shop.demo.url}/order/minecraft-6g`);
  await page.getByLabel("More memory").fill("4");
  await page.getByText("€15.90").waitFor();
  await page.getByText("10 GiB", { exact: true }).first().waitFor();
  const players = page.getByLabel("Players at the same time");
  await players.fill("999");
  await page.getByText("Players has to be between 1 and 200.").waitFor();
  await page.getByText("One field is left to fill in.").waitFor();
  await page.getByRole("button", { name: "Order now" }).click();
  await expect.poll(() => players.evaluate((input) => input === document.activeElement)).toBe(true);
  await players.fill("60");
  await page.getByText("Everything is fine.").waitFor();
  await page.getByRole("button", { name: "Order now" }).click();
  await page.getByRole("heading", { name: "Your server is ready" }).waitFor();
  expect(errors).toEqual([]);
});

test("a question of the game is not marked before it was touched, and has to be answered by the egg's rule", async () => {
  const { page, errors } = await shop.visitAs("customer");
  await page.goto(`${shop.demo.url}/order/roleplay-8g`);
  await page.getByText("One field is left to fill in.").waitFor();
  await expect(page.locator(".field-error").count()).resolves.toBe(0);
  await page.getByRole("button", { name: "Order now" }).click();
  await page.getByText("Licence key is required.").waitFor();
  await page.getByLabel("Licence key").fill("cfxk_0123456789abcdef");
  await page.getByText("Everything is fine.").waitFor();
  expect(errors).toEqual([]);
});

test("what has no room cannot be ordered, and the form says so", async () => {
  const { page, errors } = await shop.visitAs("customer");
  await page.goto(`${shop.demo.url}/order/minecraft-48g`);
  await page.getByText("There is no room for it right now.").waitFor();
  await expect(page.getByRole("button", { name: "Order now" }).isDisabled()).resolves.toBe(true);
  expect(errors).toEqual([]);
});

test("the store is comparable, cheapest first, and says what is sold out", async () => {
  const { page, errors } = await shop.visit();
  await page.goto(shop.demo.url);
  await page.getByRole("heading", { name: "Minecraft Frankfurt XXL" }).waitFor();
  const prices = await page.locator(".offer-action p").allTextContents();
  const amounts = prices.map((price) => {
    const [, amount, per] = /^€([\d.]+) an? (month|hour)$/.exec(price) ?? [];
    return Number(amount) * (per === "hour" ? 720 : 1);
  });
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  const largest = page.getByRole("listitem").filter({ hasText: "Minecraft Frankfurt XXL" });
  await expect(largest.getByRole("link").count()).resolves.toBe(0);
  await expect(largest.textContent()).resolves.toContain("Sold out");
  expect(errors).toEqual([]);
});

test("a French visitor orders in French, and reads sizes, prices and dates as in France", async () => {
  const { page, errors } = await shop.visit({ locale: "fr-FR" });
  await page.goto(shop.demo.url);
  await page.getByRole("heading", { name: "Serveurs de jeu" }).waitFor();
  await expect(page.locator("html").getAttribute("lang")).resolves.toBe("fr");
  const card = page.getByRole("listitem").filter({ hasText: "Minecraft Plus" });
  const text = (await card.textContent())?.replaceAll(/\s/g, " ");
  expect(text).toContain("6 Gio");
  expect(text).toContain("9,90 €");
  await page.getByRole("link", { name: "Commander Minecraft Plus" }).click();
  await page.getByLabel("Joueurs simultanés").fill("999");
  await page.getByText("De 1 à 200.").last().waitFor();
  await page.getByText("Un champ reste à compléter.").waitFor();
  await page.getByLabel("Joueurs simultanés").fill("20");
  await page.getByRole("link", { name: "Se connecter pour commander" }).click();
  await page.getByText("Se connecter en tant que Camille Moreau").click();
  await page.getByRole("button", { name: "Commander" }).click();
  await page.getByRole("heading", { name: "Votre serveur est prêt" }).waitFor();
  await page.getByRole("link", { name: "Gérer le serveur" }).click();
  await page.getByRole("button", { name: "Démarrer", exact: true }).click();
  await page.getByText("En marche", { exact: true }).waitFor();
  await page.getByText("dans 30 jours").waitFor();
  expect(errors).toEqual([]);
});

test("the language is changed on the page, at once and for the next visit", async () => {
  const { page, errors } = await shop.visit();
  await page.goto(shop.demo.url);
  await page.getByRole("button", { name: /^EN/ }).click();
  await page.getByText("Français").click();
  await page.getByRole("heading", { name: "Serveurs de jeu" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Serveurs de jeu" }).waitFor();
  expect(errors).toEqual([]);
});

test("a wrong password is refused in French, and what was typed stays", async () => {
  const { page } = await shop.visit({ locale: "fr-FR" });
  await page.goto(`${shop.demo.url}/sign-in`);
  await page.getByLabel("Adresse e-mail").fill("camille@example.com");
  await page.getByLabel("Mot de passe").fill("wrong password");
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await page.getByRole("alert").getByText("Identifiants incorrects").waitFor();
  await expect(page.getByLabel("Adresse e-mail").inputValue()).resolves.toBe("camille@example.com");
});
