import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf, violationsOn } from "./accessibility.ts";
import { callShop } from "./call-shop.ts";
import { englishOn } from "./english-words.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;

beforeAll(async () => {
  shop = await openShopBrowser();
  const { page, context } = await shop.visitAs("admin");
  const { configuration } = await callShop<{ configuration: { pool: { budget: object } } }>(
    page,
    "GET",
    "/admin/products/pool-8g",
  );
  const { pool } = configuration;
  const small = { ...pool, budget: { ...pool.budget, memory: 2048 } };
  const cellar = { ...configuration, id: "cellar", name: "Cellar", options: [], pool: small };
  await callShop(page, "PUT", "/admin/products/cellar", cellar);
  await context.close();
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
    tooLarge: "Memory: 8 GiB asked, and one server may have 6 GiB",
    taken: "2 GiB of 8 GiB",
    grown: "4 GiB of 8 GiB",
    none: "0 of 12",
    plan: "Upgrade",
    larger: /^Pool 24G/,
    planned: "4 GiB of 24 GiB",
    apply: "Change now",
    changed: "The pool is changed.",
    tooSmall: "Memory: 4 GiB in use, 2 GiB would be there",
    history: "History",
    told: "Changed",
    settings: "Settings",
    poolName: "Name of your pool",
    save: "Save",
    mine: "My servers",
    inPool: "Minecraft Mini · in Den",
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
    tooLarge: "Mémoire : 8 Gio demandé, 6 Gio au plus par serveur",
    taken: "2 Gio sur 8 Gio",
    grown: "4 Gio sur 8 Gio",
    none: "0 sur 12",
    plan: "Changer d'offre",
    larger: /^Pool 24G/,
    planned: "4 Gio sur 24 Gio",
    apply: "Changer maintenant",
    changed: "Le pool est modifié.",
    tooSmall: "Mémoire : 4 Gio utilisé, 2 Gio au total",
    history: "Historique",
    told: "Modifié",
    settings: "Paramètres",
    poolName: "Nom de votre pool",
    save: "Enregistrer",
    mine: "Mes serveurs",
    inPool: "Minecraft Mini · dans Den",
  },
];

test.each(languages)(
  "a customer orders a pool, makes, resizes and deletes servers in it, and changes it as far as they fit ($locale)",
  { timeout: 180_000 },
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
    await dialog.getByText(said.tooLarge).waitFor();
    expect(await dialog.getByRole("button", { name: said.make }).isDisabled()).toBe(true);
    await looksRight("no-room");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: `${said.resize} Lobby` }).click();
    await dialog.getByLabel(said.more).fill("3");
    await looksRight("resize");
    await dialog.getByRole("button", { name: said.resize }).click();
    await page.getByText(said.grown).waitFor();

    await page.getByRole("link", { name: said.plan, exact: true }).click();
    await page.getByRole("radio", { name: /^Cellar/ }).check();
    await page.getByText(said.tooSmall).waitFor();
    expect(await page.getByRole("button", { name: said.apply }).isDisabled()).toBe(true);
    await looksRight("too-small");
    await page.getByRole("radio", { name: said.larger }).check();
    await page.getByText(said.planned).waitFor();
    await looksRight("plan");
    await page.getByRole("button", { name: said.apply, disabled: false }).click();
    await page.getByText(said.changed).waitFor();
    await page.getByRole("link", { name: said.history, exact: true }).click();
    await page.getByRole("row").filter({ hasText: said.told }).first().waitFor();
    expect(said.locale === "fr-FR" ? await englishOn(page) : []).toEqual([]);
    await page.getByRole("link", { name: said.settings, exact: true }).click();
    await page.getByLabel(said.poolName).fill("Den");
    await page.getByRole("button", { name: said.save }).click();
    await page.getByRole("heading", { name: "Den" }).waitFor();
    await page.getByRole("link", { name: said.mine }).first().click();
    await page.getByText(said.inPool).waitFor();
    const rows = await page.locator(".service-row-name").allTextContents();
    expect(rows[rows.indexOf("Den") + 1]).toBe("Lobby");
    expect(said.locale === "fr-FR" ? await englishOn(page) : []).toEqual([]);
    await looksRight("my-servers");
    await page.getByRole("link", { name: "Den", exact: true }).first().click();

    await page.getByRole("button", { name: `${said.remove} Lobby`, disabled: false }).click();
    await looksRight("delete");
    await dialog.getByRole("button", { name: said.remove }).click();
    await page.getByText(said.none).waitFor();
    expect(errors).toEqual([]);
  },
);

test("the administrator makes a pool product, sells it, and sees what is in it and what a command does with that", {
  timeout: 240_000,
}, async () => {
  const { page, errors } = await shop.visitAs("admin");
  const open = (path: string) => page.goto(`${shop.demo.url}/administration${path}`);
  const dialog = () => page.getByRole("dialog").last();
  await open("/products");
  await page.getByRole("button", { name: "New pool" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Attic");
  await page.getByLabel("Id", { exact: true }).fill("attic");
  await page.getByLabel("Memory, GiB").fill("3");
  await page.getByLabel("Disk: not counted").check();
  await page.getByLabel("Backups", { exact: true }).fill("3");
  expect(await page.getByRole("heading", { name: "Eggs" }).count()).toBe(0);
  await page.getByText("1 problem").waitFor();
  await page.getByLabel("Let servers of this product be made in it").selectOption({ label: "Minecraft Mini" });
  await page.getByLabel("Memory, at most for one").fill("2 GiB");
  await page.getByText("Everything fits the panel.").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Attic is saved as version 1.").waitFor();
  const { configuration } = await callShop<{ configuration: object }>(page, "GET", "/admin/products/attic");
  expect(configuration).toMatchObject({
    kind: "pool",
    pool: {
      budget: { servers: 4, memory: 3072, disk: null },
      servers: [{ product: "minecraft-1g", most: { memory: 2048 } }],
    },
  });
  await open("/products");
  const memory = page.getByLabel("Memory of Attic");
  await memory.fill("4 GiB");
  await memory.press("Enter");
  await page.getByText("Attic is saved as version 2.").waitFor();

  await callShop(page, "POST", "/admin/services", {
    id: "attic-1",
    product: "attic",
    customer: { id: "ada", email: "ada@example.com" },
  });
  await open("?pool=attic-1&new=1");
  await dialog().getByLabel("Number of the service").fill("attic-1.lobby");
  await dialog().getByLabel("Product").selectOption({ label: "Minecraft Mini" });
  expect(await dialog().getByLabel("Customer").count()).toBe(0);
  await dialog().getByRole("button", { name: "Order now" }).click();
  await page.getByRole("heading", { name: "Service attic-1.lobby" }).waitFor();
  await dialog().getByText("Active", { exact: true }).waitFor({ timeout: 30_000 });
  await dialog().getByText("With its pool").waitFor();
  expect(await dialog().getByRole("button", { name: "Renew" }).count()).toBe(0);
  await dialog().getByRole("link", { name: "attic-1", exact: true }).click();
  await page.getByRole("heading", { name: "Service attic-1", exact: true }).waitFor();
  await dialog().getByText("1 GiB of 4 GiB").waitFor();
  await dialog().getByRole("link", { name: "attic-1.lobby" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await dialog().getByRole("button", { name: "Upgrade", exact: true }).click();
  await dialog().getByLabel("Product").selectOption({ label: "Pool 8G" });
  await dialog().getByText("1 GiB of 8 GiB").waitFor();
  await dialog().getByRole("button", { name: "Upgrade", exact: true }).click();
  await page.getByText("The pool is changed.").waitFor();
  await dialog().getByText("1 GiB of 8 GiB").waitFor();
  await dialog().getByRole("button", { name: "Suspend", exact: true }).click();
  await dialog().getByRole("listitem").filter({ hasText: "is suspended" }).waitFor();
  await dialog().getByRole("button", { name: "Suspend", exact: true }).click();
  await open("?pool=attic-1");
  await page.getByRole("row", { name: /attic-1\.lobby.*Suspended/ }).waitFor();
  await open("?search=attic-1");
  await page
    .getByRole("row", { name: /^attic-1 .*Suspended/ })
    .getByText("A pool")
    .waitFor();
  expect(errors).toEqual([]);
});
