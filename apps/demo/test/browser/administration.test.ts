import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letWaitForRoom } from "./call-shop.ts";
import { onThePanel } from "./on-the-panel.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openShopBrowser();
  ({ page, errors } = await shop.visit());
  await shop.signIn(page, "admin");
});
afterAll(() => shop[Symbol.asyncDispose]());

const open = (path: string) => page.goto(`${shop.demo.url}/administration${path}`);
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const dialog = () => page.getByRole("dialog").last();

/** Orders by hand, as a billing system would. */
async function orderByHand(id: string, product: string) {
  await open("?new=1");
  await dialog().getByLabel("Number of the service").fill(id);
  await dialog().getByLabel("Customer").fill("ada");
  await dialog().getByLabel("E-mail address").fill("ada@example.com");
  await dialog().getByLabel("Product").selectOption({ label: product });
  await dialog().getByRole("button", { name: "Order now" }).click();
  await page.getByRole("heading", { name: `Service ${id}` }).waitFor();
}

describe("an order by hand", () => {
  test("becomes a service whose operation says what was done", async () => {
    await orderByHand("hand-1", "Minecraft Plus");
    await dialog().getByText("Active", { exact: true }).waitFor({ timeout: 30_000 });
    await dialog().getByRole("button", { name: "Create", exact: true }).click();
    await dialog().getByText("Steps").waitFor();
    await dialog().getByText("installation", { exact: true }).first().waitFor();
    expect(errors).toEqual([]);
  });

  test("is found by its customer, and several are suspended at once with what came of each", async () => {
    await open("?search=ada@example.com");
    await page.getByRole("checkbox", { name: "Pick hand-1" }).check();
    await button("Suspend").click();
    await dialog().getByText("hand-1").waitFor();
    await dialog().getByRole("button", { name: "Suspend" }).click();
    await dialog().getByText("1 taken, 0 refused.").waitFor();
    await dialog().getByRole("button", { name: "Close" }).last().click();
    await page.getByRole("row").filter({ hasText: "hand-1" }).getByText("Suspended").waitFor();
    await page.getByRole("checkbox", { name: "Pick hand-1" }).check();
    await button("Unsuspend").click();
    await dialog().getByRole("button", { name: "Unsuspend" }).click();
    await dialog().getByText("1 taken, 0 refused.").waitFor();
    await dialog().getByRole("button", { name: "Close" }).last().click();
    await page.getByRole("row").filter({ hasText: "hand-1" }).getByText("Active").waitFor();
    expect(errors).toEqual([]);
  });

  test("is saved as a table with what the search finds, and tried again only where something was given up", async () => {
    await open("?search=ada@example.com");
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save as a table" }).click();
    const saved = await (await saving).createReadStream();
    expect(await text(saved)).toMatch(/^"id","state",.*\r\n.*"hand-1"/);
    await page.getByRole("checkbox", { name: "Pick hand-1" }).check();
    await button("Try again").click();
    await dialog().getByRole("button", { name: "Try again" }).click();
    await dialog().getByText("0 taken, 1 refused.").waitFor();
    await dialog().getByRole("button", { name: "Close" }).last().click();
    expect(errors).toEqual([]);
  });

  test("that fits nowhere gets a verdict in words for every node", async () => {
    await letWaitForRoom(page, "minecraft-48g");
    await orderByHand("hand-2", "Minecraft Frankfurt XXL");
    await dialog().getByText("Needs a person").waitFor({ timeout: 30_000 });
    await dialog().getByRole("button", { name: "Create", exact: true }).click();
    await dialog().getByText("Where it could have gone").waitFor();
    await dialog()
      .getByText(/MiB of memory short/)
      .last()
      .waitFor();
    await dialog().getByText("in maintenance", { exact: true }).waitFor();
    await dialog().getByText("no_room").first().waitFor();
    expect(errors).toEqual([]);
  });

  test("is upgraded after a dry run that says old, new and what the customer keeps", async () => {
    await open("?service=hand-1");
    await dialog().getByRole("button", { name: "Upgrade", exact: true }).click();
    await dialog().getByRole("slider", { name: "More memory" }).fill("2");
    await dialog().getByText("There is room for it.").waitFor();
    const change = dialog().getByRole("row", { name: /Memory/ });
    await expect.poll(() => change.textContent()).toMatch(/6\sGiB8\sGiB/);
    await dialog().getByRole("button", { name: "Upgrade", exact: true }).click();
    const upgraded = page.getByRole("dialog").getByRole("row", { name: /Upgrade Done/ });
    await upgraded.waitFor({ timeout: 30_000 });
    expect(errors).toEqual([]);
  });
});

test("a suspension is what the customer sees, without a reload", async () => {
  const customer = await shop.visit();
  await shop.signIn(customer.page, "customer");
  await customer.page.goto(`${shop.demo.url}/order/voice`);
  await customer.page.getByRole("button", { name: "Order now" }).click();
  await customer.page.getByRole("heading", { name: "Your server is ready" }).waitFor({ timeout: 30_000 });
  await customer.page.goto(`${shop.demo.url}/servers`);
  await customer.page.getByText("Active", { exact: true }).first().waitFor();

  await open("?state=active&product=voice");
  await page.locator(".table-open").first().click();
  await dialog().getByRole("button", { name: "Suspend", exact: true }).click();
  await dialog().getByLabel("Reason (optional)").fill("A question about the bill");
  await dialog().getByRole("button", { name: "Suspend", exact: true }).click();
  await customer.page.getByText("Suspended", { exact: true }).first().waitFor({ timeout: 30_000 });
  expect([...errors, ...customer.errors]).toEqual([]);
});

test("servers that were made by hand are imported after a dry run", async () => {
  await open("/imports");
  await button("Look for servers").click();
  await page.getByRole("checkbox", { name: "Noor's island · 1" }).waitFor();
  await button("Dry run").click();
  await page.getByText("Can be imported").first().waitFor();
  await button(/^Import \d servers?$/).click();
  await page.getByRole("checkbox", { name: "Noor's island · 1" }).waitFor({ state: "detached" });
  await open("?search=main-1");
  await page.getByRole("row", { name: /main-1.*Active.*noor/ }).waitFor();
  expect(errors).toEqual([]);
});

describe("a product", () => {
  test("is edited where it stands in the list, in GiB or MiB, and sold like that at once", async () => {
    await open("/products");
    const memory = page.getByLabel("Memory of Minecraft Starter");
    await memory.fill("3 GiB");
    await memory.press("Enter");
    await page.getByText("Minecraft Starter is saved as version 2.").waitFor();
    await page.reload();
    await expect.poll(() => memory.inputValue()).toMatch(/^3\sGiB$/);
    await page.goto(shop.demo.url);
    await page
      .getByText(/^3\sGiB$/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  test("is checked against the panel while one types, and cannot be saved as long as something is wrong", async () => {
    await open("/products?product=voice");
    await page.getByText("Everything fits the panel.").waitFor();
    await page.getByLabel("Name of the server").fill("%nobody%");
    await page
      .getByText(/%nobody% is no variable of templates/)
      .first()
      .waitFor();
    expect(await button("Save").isDisabled()).toBe(true);
    await page.getByLabel("Name of the server").fill("%product_name% of %owner_firstname%");
    await page.getByText("Voice of Ada").waitFor();
    await page.getByText("Everything fits the panel.").waitFor();
    await button("Save").click();
    await page.getByText(/Voice is saved as version \d/).waitFor();
    expect(errors).toEqual([]);
  });

  test("is made from the panel's catalogue", async () => {
    await open("/products?product=~new");
    await page.getByLabel("Name", { exact: true }).fill("Vanilla Mini");
    await page.getByLabel("Id", { exact: true }).fill("vanilla-mini");
    await page.getByLabel("Memory, GiB").fill("1.5");
    expect(await page.getByLabel("Memory, MiB").inputValue()).toBe("1536");
    await page.getByLabel("Add an egg").selectOption({ label: "Minecraft · Vanilla" });
    await page.getByText("Variables (3)").click();
    await page.getByLabel("MAX_PLAYERS: where its value comes from").selectOption("fixed");
    await page.getByLabel("MAX_PLAYERS: value").fill("900");
    await page.getByText("1 problem").waitFor();
    await page.getByLabel("MAX_PLAYERS: value").fill("12");
    await page.getByText("Everything fits the panel.").waitFor();
    await button("Save").click();
    await page.getByText("Vanilla Mini is saved as version 1.").waitFor();
    await page.waitForURL(/product=vanilla-mini/);
    expect(errors).toEqual([]);
  });
});

test("a panel with a wrong key is told apart by its checks, each with what to do", async () => {
  await open("/panels");
  await button("Add a panel").click();
  await dialog().getByLabel("Id").fill("second");
  await dialog().getByLabel("Name").fill("Second panel");
  await dialog()
    .getByLabel("URL")
    .fill(shop.demo.emulatorUrl ?? "");
  await dialog().getByLabel("Application key").fill("ptla_wrongwrong01wrongwrongwrongwrongwrongwrong00");
  await dialog().getByRole("button", { name: "Save" }).click();
  const card = page.getByRole("region", { name: "Second panel" });
  await card.getByRole("button", { name: "Test the connection" }).click();
  await card.getByText("Something that Hatchery needs does not work.").waitFor();
  await card.getByText("What to do:").first().waitFor();
  await card.getByRole("button", { name: "Forget Second panel" }).click();
  await dialog().getByRole("button", { name: "Forget Second panel" }).click();
  await card.waitFor({ state: "detached" });
});

test("what somebody changed on the panel is found and mended", async () => {
  await orderByHand("drift-1", "Voice");
  await dialog().getByText("Active", { exact: true }).waitFor({ timeout: 30_000 });
  await onThePanel(shop.demo, "drift-1", "suspend");
  await open("/drift");
  await button("Compare now").click();
  const finding = page.getByRole("row", { name: /Should not be suspended.*drift-1/ });
  await finding.getByRole("button", { name: "Unsuspend the server" }).click();
  await dialog().getByRole("button", { name: "Unsuspend the server" }).click();
  await page.getByText("The repair is under way: see Operations.").waitFor();
  await open("/operations?service=drift-1");
  await page.getByRole("row", { name: /Repair.*Done/ }).waitFor({ timeout: 30_000 });
  await open("/drift");
  await button("Compare now").click();
  await page.getByText(/Compared (now|\d+ seconds? ago)/).waitFor();
  await finding.waitFor({ state: "detached" });
});

/** A process that starts, opens an embedded database and finds what was left; on a busy machine all of it at a third of the pace. */
const restartMs = 90_000;

test("an order outlives the process that works on it, and the page says so", async () => {
  const customer = await shop.visit();
  await shop.signIn(customer.page, "customer");
  await open("/faults");
  await customer.page.goto(`${shop.demo.url}/order/minecraft-2g`);
  await customer.page.getByRole("button", { name: "Order now" }).click();
  await customer.page.getByRole("heading", { name: "Your server is on its way" }).waitFor();
  await button("Kill the process").click();
  await page.getByText(/The shop is back after/).waitFor({ timeout: restartMs });
  await customer.page.getByRole("heading", { name: "Your server is ready" }).waitFor({ timeout: restartMs });
  expect(customer.errors.filter((error) => !isLostConnection(error))).toEqual([]);
}, 240_000);

/** While nobody listens the browser itself says so in its console. */
function isLostConnection(error: string): boolean {
  return /net::ERR_(CONNECTION|INCOMPLETE|EMPTY)/.test(error);
}
