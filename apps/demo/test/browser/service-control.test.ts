import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { callShop } from "./call-shop.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";

let shop: ShopBrowser;
let page: Page;
let errors: string[];
let service: string;

beforeAll(async () => {
  shop = await openShopBrowser();
  ({ page, errors } = await shop.visitAs("customer"));
  service = await shop.orderServer(page, { product: "minecraft-6g", name: "Egg island" });
});
beforeEach(() => {
  errors.length = 0;
});
afterAll(() => shop?.[Symbol.asyncDispose]());

const open = async (tab: string) => {
  await page.goto(`${shop.demo.url}/servers/${service}${tab && `/${tab}`}`);
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const row = (text: string) => page.getByRole("row").filter({ hasText: text });

test("a server is started, answers a command in its console, and the line before comes back with the arrow key", async () => {
  await open("");
  await button("Start").click();
  const line = page.getByLabel("Console command");
  await page.locator(".command-line input:enabled").waitFor();
  await page.getByText("Running", { exact: true }).waitFor();
  await line.fill("list");
  await line.press("Enter");
  await page.locator(".xterm-rows").getByText("There are 0 of a max of 20 players online").waitFor();
  await line.press("ArrowUp");
  await expect(line.inputValue()).resolves.toBe("list");
  // The daemon allows a container a little more than what was sold.
  await page.locator("figure").filter({ hasText: "Memory" }).getByText("of 6.3 GiB").waitFor();
  await expect(button("Start").isDisabled()).resolves.toBe(true);
  expect(errors).toEqual([]);
});

test("a file is made, written, renamed, packed and uploaded", async () => {
  await open("files");
  await page.getByText("sftp://").waitFor();
  await page.getByText(/^\S+\.[0-9a-f]{8}$/).waitFor();
  await button("New file").click();
  await page.getByLabel("Name", { exact: true }).fill("notes.txt");
  await button("Create").click();
  await page.getByLabel("Content of notes.txt").fill("hatch\nme");
  await page.getByLabel("Content of notes.txt").press("Control+s");
  await page.getByText("notes.txt was saved.").waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel("Content of notes.txt").inputValue()).toBe("hatch\nme");
  await button("Close").last().click();
  await button("Rename notes.txt").click();
  await page.getByLabel("Name", { exact: true }).fill("plans.txt");
  await button("Save").click();
  await row("plans.txt").waitFor();
  await page.getByRole("checkbox", { name: "Select plans.txt" }).check();
  await button("Compress").click();
  await row("archive").waitFor();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("Upload").click()]);
  await chooser.setFiles({ name: "icon.png", mimeType: "image/png", buffer: Buffer.alloc(2048, 7) });
  await row("icon.png").getByText("2 KiB").waitFor();
  await button("Delete plans.txt").click();
  await button("Remove").click();
  await row("plans.txt").waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("files are copied and moved, and what is not saved is asked about before the page is left", async () => {
  const asked: string[] = [];
  const answer = (kind: "accept" | "dismiss") =>
    page.once("dialog", async (dialog) => {
      asked.push(dialog.message());
      await dialog[kind]();
    });
  await open("files");
  await button("New folder").click();
  await page.getByLabel("Name", { exact: true }).fill("old");
  await button("Create").click();
  await button("New file").click();
  await page.getByLabel("Name", { exact: true }).fill("draft.txt");
  await button("Create").click();
  const text = page.getByLabel("Content of draft.txt");
  await text.fill("not yet");
  answer("dismiss");
  await page.getByRole("link", { name: "Backups", exact: true }).click();
  await expect(text.inputValue()).resolves.toBe("not yet");
  answer("dismiss");
  await page.goBack();
  await expect.poll(() => asked.length).toBe(2);
  await expect.poll(() => page.url()).toContain("draft.txt");
  await expect(text.inputValue()).resolves.toBe("not yet");
  answer("accept");
  await button("Discard changes").click();
  await button("Copy draft.txt").click();
  await page.getByRole("checkbox", { name: "Select draft copy.txt" }).check();
  await button("Move").click();
  await page.getByLabel("To the folder").fill("/old");
  await page.getByRole("dialog").getByRole("button", { name: "Move" }).click();
  await row("draft copy.txt").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Folder old" }).click();
  await row("draft copy.txt").waitFor();
  expect(asked).toEqual(Array(3).fill("What you have changed is not saved yet. Leave it?"));
  expect(errors).toEqual([]);
});

test("a month more says its price before it is asked for", async () => {
  await open("");
  await button("Renew for a month").click();
  await page.getByRole("dialog").getByText("€9.90").first().waitFor();
  await button("Renew and pay").click();
  await page.getByText("Renewed for a month.").waitFor();
  await page.getByText("in 2 months").waitFor();
  expect(errors).toEqual([]);
});

test("a server is cancelled for the end of its paid time, and kept after all", async () => {
  await open("");
  await button("Cancel at the end").click();
  await page.getByText("It ends with the paid time.").waitFor();
  await button("Keep it after all").click();
  await page.getByText("It goes on.").waitFor();
  await button("Cancel at the end").waitFor();
  expect(errors).toEqual([]);
});

test("a backup is made and locked", async () => {
  await open("backups");
  await button("Make a backup").click();
  await page.getByRole("dialog").getByLabel("Name").fill("Before the update");
  await page.getByRole("dialog").getByRole("button", { name: "Make a backup" }).click();
  await row("Before the update").getByText("Done").waitFor();
  await button("Lock Before the update").click();
  await button("Unlock Before the update").waitFor();
  await expect(button("Delete Before the update").isDisabled()).resolves.toBe(true);
  expect(errors).toEqual([]);
});

test("a database is made, and its password shown when somebody asks for it", async () => {
  await open("databases");
  await button("New database").click();
  await page.getByRole("dialog").getByLabel("Name").fill("economy");
  await page.getByRole("dialog").getByRole("button", { name: "New database" }).click();
  const card = page.getByRole("listitem").filter({ hasText: "economy" });
  await card.getByRole("button", { name: "Show the password" }).click();
  await card.getByRole("button", { name: "Copy: Password" }).waitFor();
  expect(errors).toEqual([]);
});

test("a schedule gets a task and is run", async () => {
  await open("schedules");
  await button("New schedule").click();
  await page.getByLabel("Name", { exact: true }).fill("Every night");
  await button("Save").click();
  const card = page.getByRole("listitem").filter({ hasText: "Every night" });
  await card.getByRole("button", { name: "Add a task" }).click();
  await page.getByRole("dialog").getByLabel("Console command").fill("say good night");
  await button("Save").click();
  await card.getByText("say good night").waitFor();
  await card.getByRole("button", { name: "Run now" }).click();
  await page.getByText("The schedule is running.").waitFor();
  expect(errors).toEqual([]);
});

test("a port is added and becomes the primary one", async () => {
  await open("network");
  await button("Add a port").click();
  await page.getByText("1 of 3 extra ports").waitFor();
  await page.getByRole("button", { name: /^Make primary/ }).click();
  await page.getByText("The primary port has changed.").waitFor();
  expect(errors).toEqual([]);
});

test("a variable is judged by the egg's rule while one types, and kept when it is right", async () => {
  await open("startup");
  const jar = page.getByLabel("Server jar");
  await jar.fill("server.exe");
  await page.getByText(/Server jar has to be of the form/).waitFor();
  await button("Save").click();
  await expect(jar.evaluate((input) => input === document.activeElement)).resolves.toBe(true);
  await jar.fill("paper.jar");
  await button("Save").click();
  await page.getByText("Saved. It counts from the next start.").waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel("Server jar").inputValue()).toBe("paper.jar");
  expect(errors).toEqual([]);
});

test("somebody is invited, and what happened stands in the activity", async () => {
  await open("subusers");
  await button("Invite somebody").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mail address").fill("noor@example.com");
  await dialog.getByRole("checkbox", { name: /^Everything of control/i }).check();
  await dialog.getByRole("button", { name: "Invite somebody" }).click();
  await row("noor@example.com").waitFor();
  await open("activity");
  await page.getByText("Somebody invited").first().waitFor();
  expect(errors).toEqual([]);
});

test("a server is renamed and installed anew", async () => {
  await open("settings");
  await page.getByLabel("Name of your server").fill("Dragon island");
  await button("Save").click();
  await page.getByRole("heading", { name: "Dragon island" }).waitFor();
  await button("Reinstall with Paper").click();
  await expect(button("Reinstall").isDisabled()).resolves.toBe(true);
  await page.getByLabel("I understand that data can be lost.").check();
  await button("Reinstall").click();
  await page.getByText("The server is being installed anew.").waitFor();
  await page.getByRole("button", { name: "Start", exact: true, disabled: false }).waitFor();
  expect(errors).toEqual([]);
});

test("the history of a server tells its life, and because of whom, to its customer and to the administrator", async () => {
  await open("history");
  await row("Renamed: Dragon island").getByText("You").waitFor();
  await row("Ordered").waitFor();
  await row("Installed anew").waitFor();
  const admin = await shop.visitAs("admin");
  await admin.page.goto(`${shop.demo.url}/administration/services?service=${service}`);
  const history = admin.page.getByRole("dialog").getByRole("table", { name: "History" });
  await history.getByRole("row").filter({ hasText: "Installed anew" }).getByText("Customer").waitFor();
  await admin.context.close();
  expect([...errors, ...admin.errors]).toEqual([]);
});

test("a downgrade shows what changes and what can be lost, waits until that is accepted, and is carried out", async () => {
  await open("plan");
  await page.getByRole("radio", { name: /^Minecraft Starter/ }).check();
  const memory = page.getByRole("row").filter({ hasText: "Memory" });
  await memory.waitFor();
  await expect(memory.getByRole("cell").allTextContents()).resolves.toEqual(["6\u00a0GiB", "2\u00a0GiB"]);
  await page.getByText("Data can be lost", { exact: true }).waitFor();
  await page.locator(".order-summary").getByText("€3.90").waitFor();
  await expect(button("Change now").isDisabled()).resolves.toBe(true);
  await page.getByLabel("I understand that data can be lost.").check();
  await button("Change now").click();
  await page.getByText("The change is under way.").waitFor();
  await open("");
  await page.getByText("Minecraft Starter").waitFor();
  expect(errors).toEqual([]);
});

test("a suspension by the administrator reaches the customer's open page, and goes when it is lifted", async () => {
  await open("");
  await button("Start").waitFor();
  const admin = await shop.visitAs("admin");
  await admin.page.goto(`${shop.demo.url}/administration/services?service=${service}`);
  await admin.page.getByRole("dialog").getByRole("button", { name: "Suspend", exact: true }).click();
  await admin.page.getByRole("dialog").last().getByRole("button", { name: "Suspend", exact: true }).click();
  await page.getByText("It was suspended by the administrator. Your data is kept.").waitFor();
  await button("Start").waitFor({ state: "detached" });
  await callShop(admin.page, "POST", `/admin/services/${service}/unsuspend`, {});
  await page.getByText("It was suspended by the administrator. Your data is kept.").waitFor({ state: "detached" });
  await button("Start").waitFor();
  expect([...errors, ...admin.errors]).toEqual([]);
});
