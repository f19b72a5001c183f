import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf, violationsOn } from "./accessibility.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

const languages = [
  {
    locale: "en-GB",
    order: "Order now",
    used: "What is used",
    make: "Make a server",
    name: /^Name of your server/,
    more: "More memory",
    resize: "Resize",
    remove: "Delete",
    lacking: "Memory: 8 GiB more asked, 6 GiB free",
    taken: "2 GiB of 8 GiB",
    grown: "4 GiB of 8 GiB",
    none: "0 of 4",
  },
  {
    locale: "fr-FR",
    order: "Commander",
    used: "Ressources utilisées",
    make: "Créer un serveur",
    name: /^Nom de votre serveur/,
    more: "Mémoire supplémentaire",
    resize: "Redimensionner",
    remove: "Supprimer",
    lacking: "Mémoire : 8 Gio de plus demandé, 6 Gio disponible",
    taken: "2 Gio sur 8 Gio",
    grown: "4 Gio sur 8 Gio",
    none: "0 sur 4",
  },
];

test.each(languages)(
  "a customer orders a pool and makes, resizes and deletes servers in it ($locale)",
  async (said) => {
    const { page, errors } = await shop.visitAs("customer", { locale: said.locale });
    await page.goto(`${shop.demo.url}/order/pool-8g`);
    await page.getByRole("button", { name: said.order }).click();
    await page.getByRole("heading", { name: said.used }).waitFor();
    const shot = async (name: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${said.locale}-${name}.png` });
    };
    const looksRight = async (name: string) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect({ name, width, overflow: await overflowOf(page) }).toEqual({ name, width, overflow: 0 });
          await shot(`${name}-${colorScheme}-${width}`);
        }
      }
    };
    const dialog = page.getByRole("dialog");

    await page.getByRole("button", { name: said.make }).click();
    await dialog.getByLabel(said.name).fill("Lobby");
    await dialog.getByLabel(said.more).fill("1");
    await dialog.getByRole("button", { name: said.make }).click();
    await page.getByText(said.taken).waitFor();
    await page.getByRole("button", { name: `${said.resize} Lobby`, disabled: false }).waitFor();
    await looksRight("pool");

    await page.getByRole("button", { name: said.make }).click();
    await dialog.getByLabel(said.more).fill("7");
    await dialog.getByText(said.lacking).waitFor();
    expect(await dialog.getByRole("button", { name: said.make }).isDisabled()).toBe(true);
    await looksRight("no-room");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: `${said.resize} Lobby` }).click();
    await dialog.getByLabel(said.more).fill("3");
    await looksRight("resize");
    await dialog.getByRole("button", { name: said.resize }).click();
    await page.getByText(said.grown).waitFor();

    await page.getByRole("button", { name: `${said.remove} Lobby`, disabled: false }).click();
    await looksRight("delete");
    await dialog.getByRole("button", { name: said.remove }).click();
    await page.getByText(said.none).waitFor();
    expect(errors).toEqual([]);
  },
);
