import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startReceiver } from "./receiver.ts";
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
const button = (name: string) => page.getByRole("button", { name, exact: true });
const dialog = () => page.getByRole("dialog").last();

test("events reach another program signed, and are sent once more on demand", async () => {
  await using receiver = await startReceiver();
  await open("/webhooks");
  await button("Add an endpoint").click();
  await dialog().getByLabel("Id").fill("billing");
  await dialog().getByLabel("URL").fill(receiver.url);
  await dialog().getByRole("button", { name: "Save" }).click();
  await dialog()
    .getByText(/^whsec_/)
    .waitFor();
  await dialog().getByRole("button", { name: "Close" }).click();
  await open("/faults");
  await button("Order a server to watch").click();
  await expect.poll(() => receiver.events().includes("service.activated"), { timeout: 30_000 }).toBe(true);
  expect(receiver.signed()).toBe(true);
  await open("/webhooks?status=delivered");
  const before = receiver.events().length;
  await page.getByRole("button", { name: "service.activated" }).first().click();
  await dialog().getByRole("button", { name: "Send once more" }).click();
  await expect.poll(() => receiver.events().length, { timeout: 30_000 }).toBeGreaterThan(before);
  await open("/webhooks?endpoint=billing");
  await dialog().getByRole("button", { name: "Remove billing" }).click();
  await dialog().getByRole("button", { name: "Remove billing" }).click();
  await page.getByText("No endpoint yet").waitFor();
  expect(errors).toEqual([]);
});
