import { afterAll, beforeAll, expect, test } from "vitest";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

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
