import { afterAll, beforeAll, expect, test } from "vitest";
import { callShop } from "./call-shop.ts";
import { breakConsoles, onThePanel } from "./on-the-panel.ts";
import { everyReader, openReaders, type Reader } from "./readers.ts";
import { openShopBrowser, type ShopBrowser } from "./shop-browser.ts";
import { noteProgress, pickFile, slowUploads } from "./upload.ts";

/** A customer in front of a server of their own. */
interface Owner extends Reader {
  readonly service: string;
}

let shop: ShopBrowser;
let owners: readonly Owner[];

beforeAll(async () => {
  shop = await openShopBrowser();
  owners = await Promise.all(
    (await openReaders(shop)).map(async (reader) => {
      await shop.signIn(reader.page, "customer");
      const order = { product: "minecraft-6g", name: `Egg island (${reader.locale})` };
      return { ...reader, service: await shop.orderServer(reader.page, order) };
    }),
  );
});
afterAll(() => shop?.[Symbol.asyncDispose]());

/** The words of somebody's page for what tests do all the time. */
function on({ page, service }: Owner) {
  return {
    open: (part: string) => page.goto(`${shop.demo.url}/servers/${service}${part}`),
    button: (name: string) => page.getByRole("button", { name, exact: true }),
    row: (text: string) => page.getByRole("row").filter({ hasText: text }),
    dialog: page.getByRole("dialog"),
  };
}

test("a server is started, answers a command in its console, and the line before comes back with the arrow key", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button } = on(owner);
    await open("");
    await button(t.service.signals.start).click();
    const line = page.getByLabel(t.service.command);
    await page.locator(".command-line input:enabled").waitFor();
    await page.getByText(t.service.powerStates.running, { exact: true }).waitFor();
    await line.fill("list");
    await line.press("Enter");
    const rows = page.locator(".xterm-rows > div");
    await rows.filter({ hasText: "There are 0 of a max of 20" }).first().waitFor();
    // No word is broken, however narrow the terminal is.
    const words = (await rows.allTextContents()).flatMap((row) => row.split(/\s+/));
    expect(words).toEqual(expect.arrayContaining('Loading please wait... Done (4.213s)! type "help"'.split(" ")));
    await line.press("ArrowUp");
    await expect(line.inputValue()).resolves.toBe("list");
    await expect(button(t.service.signals.start).isDisabled()).resolves.toBe(true);
  });
});

test("a file is made, written, renamed, packed and deleted", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button, row, dialog } = on(owner);
    await open("/files");
    await page.getByText("sftp://").waitFor();
    await page.getByText(/^\S+\.[0-9a-f]{8}$/).waitFor();
    await button(t.files.newFile).click();
    await dialog.getByLabel(t.files.name, { exact: true }).fill("notes.txt");
    await button(t.files.create).click();
    const text = page.getByLabel(t.files.contentOf("notes.txt"));
    await text.fill("hatch\nme");
    await text.press("Control+s");
    await page.getByText(t.files.saved("notes.txt")).waitFor();
    await page.reload();
    await expect.poll(() => text.inputValue()).toBe("hatch\nme");
    await button(t.common.close).last().click();
    await button(t.files.rename("notes.txt")).click();
    await dialog.getByLabel(t.files.name, { exact: true }).fill("plans.txt");
    await button(t.common.save).click();
    await row("plans.txt").waitFor();
    await page.getByRole("checkbox", { name: t.files.select("plans.txt") }).check();
    await button(t.files.pack).click();
    await row("archive").waitFor();
    await button(t.service.deleteOf("plans.txt")).click();
    await dialog.getByRole("button", { name: t.common.remove, exact: true }).click();
    await row("plans.txt").waitFor({ state: "detached" });
  });
});

test("a file is uploaded while its progress is shown, and one that the node does not take is said to be refused", async () => {
  const mebibyte = 1024 ** 2;
  await everyReader(owners, async (owner) => {
    const { page, t, errors } = owner;
    const { open, row } = on(owner);
    await open("/files");
    await slowUploads(page, 2 * mebibyte);
    const shown = await noteProgress(page);
    await pickFile(owner, "world.zip", 3 * mebibyte);
    await page.getByText(t.files.uploadingOf(1, 1, "world.zip")).waitFor();
    await page.getByText(t.files.uploaded(1)).waitFor();
    await row("world.zip").waitFor();
    expect((await shown()).filter((part) => part > 0 && part < 1)).not.toEqual([]);
    await pickFile(owner, "huge.zip", 101 * mebibyte);
    await page.getByText(t.files.refusals.too_large.title("huge.zip")).waitFor();
    // A folder is in the way, which only the node knows.
    await pickFile(owner, "world", 10);
    await page.getByText(t.files.refusals.not_taken.title("world")).waitFor();
    expect(errors.splice(0).map((error) => /status of \d+/.exec(error)?.[0])).toEqual([
      "status of 422",
      "status of 400",
    ]);
  });
});

test("a node that tells the shop's page nothing is sent files all the same, and the folder shows what has arrived", async () => {
  await everyReader(owners.slice(0, 1), async (owner) => {
    const { page, t, errors } = owner;
    const order = { product: "minecraft-6g", name: "Far north", options: { city: "oslo" } };
    const service = await shop.orderServer(page, order);
    await page.goto(`${shop.demo.url}/servers/${service}/files`);
    for (const name of ["first.zip", "second.zip"]) {
      await pickFile(owner, name, 2048);
      await on(owner).row(name).waitFor();
      await page.getByText(t.files.uploaded(1)).first().waitFor();
    }
    // A folder is in the way.
    await pickFile(owner, "logs", 10);
    await page.getByText(t.files.refusals.not_taken.title("logs")).waitFor();
    // The browser says what the page may not do: it was tried once.
    expect(errors.splice(0).filter((error) => error.includes("CORS policy"))).toHaveLength(1);
  });
});

test("files are copied and moved, and what is not saved is asked about before the page is left", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button, row, dialog } = on(owner);
    const asked: string[] = [];
    const answer = (kind: "accept" | "dismiss") =>
      page.once("dialog", async (question) => {
        asked.push(question.message());
        await question[kind]();
      });
    await open("/files");
    await button(t.files.newFolder).click();
    await dialog.getByLabel(t.files.name, { exact: true }).fill("old");
    await button(t.files.create).click();
    await button(t.files.newFile).click();
    await dialog.getByLabel(t.files.name, { exact: true }).fill("draft.txt");
    await button(t.files.create).click();
    const text = page.getByLabel(t.files.contentOf("draft.txt"));
    await text.fill("not yet");
    answer("dismiss");
    await page.getByRole("link", { name: t.service.tabs.backups, exact: true }).click();
    await expect(text.inputValue()).resolves.toBe("not yet");
    answer("dismiss");
    await page.goBack();
    await expect.poll(() => asked.length).toBe(2);
    await expect.poll(() => page.url()).toContain("draft.txt");
    await expect(text.inputValue()).resolves.toBe("not yet");
    answer("accept");
    await button(t.files.discard).click();
    await button(t.files.copy("draft.txt")).click();
    await page.getByRole("checkbox", { name: t.files.select("draft copy.txt") }).check();
    await button(t.files.move).click();
    await dialog.getByLabel(t.files.moveTo).fill("/old");
    await dialog.getByRole("button", { name: t.files.move }).click();
    await row("draft copy.txt").waitFor({ state: "detached" });
    await button(`${t.files.folder} old`).click();
    await row("draft copy.txt").waitFor();
    expect(asked).toEqual(Array(3).fill(t.common.unsaved));
  });
});

test("a month more says its price before it is asked for", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, format } = owner;
    const { open, button, dialog } = on(owner);
    await open("");
    await button(t.service.renew).click();
    const price = format.money({ amount: 990, currency: "EUR" });
    await dialog.getByText(price).first().waitFor();
    await button(t.service.renewConfirm).click();
    await page.getByText(t.service.renewed).waitFor();
    await page.getByText({ en: "in 2 months", fr: "dans 2 mois" }[owner.locale]).waitFor();
  });
});

test("a server is cancelled for the end of its paid time, and kept after all", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button } = on(owner);
    await open("");
    await button(t.service.cancelAtEnd).click();
    await page.getByText(t.service.cancelled).waitFor();
    await button(t.service.keep).click();
    await page.getByText(t.service.kept).waitFor();
    await button(t.service.cancelAtEnd).waitFor();
  });
});

test("a backup is made and locked", async () => {
  await everyReader(owners, async (owner) => {
    const { t } = owner;
    const { open, button, row, dialog } = on(owner);
    await open("/backups");
    await button(t.backups.make).click();
    await dialog.getByLabel(t.backups.name).fill("Before the update");
    await dialog.getByRole("button", { name: t.backups.make, exact: true }).click();
    await row("Before the update").getByText(t.backups.statuses.done).waitFor();
    await button(t.backups.lockOf("Before the update")).click();
    await button(t.backups.unlockOf("Before the update")).waitFor();
    await expect(button(t.service.deleteOf("Before the update")).isDisabled()).resolves.toBe(true);
  });
});

test("a database is made, and its password shown when somebody asks for it", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button, dialog } = on(owner);
    await open("/databases");
    await button(t.databases.make).click();
    await dialog.getByLabel(t.databases.name, { exact: true }).fill("economy");
    await dialog.getByRole("button", { name: t.databases.make }).click();
    const card = page.getByRole("listitem").filter({ hasText: "economy" });
    await card.getByRole("button", { name: t.databases.show }).click();
    await card.getByRole("button", { name: t.service.copyOf(t.signIn.password) }).waitFor();
  });
});

test("a schedule gets a task and is run", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button, dialog } = on(owner);
    await open("/schedules");
    await button(t.schedules.make).click();
    await dialog.getByLabel(t.schedules.name, { exact: true }).fill("Every night");
    await button(t.common.save).click();
    const card = page.getByRole("listitem").filter({ hasText: "Every night" });
    await card.getByRole("button", { name: t.schedules.addTask }).click();
    await dialog.getByLabel(t.service.command).fill("say good night");
    await button(t.common.save).click();
    await card.getByText("say good night").waitFor();
    await card.getByRole("button", { name: t.schedules.run }).click();
    await page.getByText(t.schedules.started).waitFor();
  });
});

test("the figures of a server that was stopped are gone", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, format } = owner;
    const { open, button } = on(owner);
    await open("?view=usage");
    const memory = page.locator("figure").filter({ hasText: t.store.memory });
    // The daemon allows a container a little more than what was sold.
    await memory.getByText(format.mebibytes(6.3 * 1024)).waitFor();
    await page.getByText(t.service.uptime).waitFor();
    await button(t.service.signals.stop).click();
    await page.getByText(t.service.powerStates.offline, { exact: true }).waitFor();
    await expect.poll(() => page.locator("figure strong").allTextContents()).toEqual(["–", "–", "–", "–"]);
    await expect(page.getByText(t.service.uptime).count()).resolves.toBe(0);
  });
});

test("a port is added, counted as the product sells it, and becomes the primary one", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button } = on(owner);
    await open("/network");
    await page.getByText(t.network.usedOf(0, 3)).waitFor();
    await button(t.network.add).click();
    await page.getByText(t.network.usedOf(1, 3)).waitFor();
    await page.getByRole("button", { name: t.network.choose }).click();
    await page.getByText(t.network.chosen).waitFor();
  });
});

test("a variable is judged by the egg's rule while one types, and kept when it is right", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, content } = owner;
    const { open, button } = on(owner);
    await open("/startup");
    const jar = page.getByLabel(content("Server jar"));
    await jar.fill("server.exe");
    await page
      .getByText({ en: /Server jar has to be of the form/, fr: /Le format attendu est/ }[owner.locale])
      .waitFor();
    await button(t.common.save).click();
    await expect(jar.evaluate((input) => input === document.activeElement)).resolves.toBe(true);
    await jar.fill("paper.jar");
    await button(t.common.save).click();
    await page.getByText(t.startup.nextStart).waitFor();
    await page.reload();
    await expect.poll(() => jar.inputValue()).toBe("paper.jar");
  });
});

test("somebody is invited, and what happened stands in the activity", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, locale } = owner;
    const { open, button, row, dialog } = on(owner);
    await open("/subusers");
    await button(t.subusers.invite).click();
    await dialog.getByLabel(t.signIn.email).fill(`noor.${locale}@example.com`);
    await dialog.getByRole("checkbox", { name: t.subusers.all(t.permissions.control ?? "control") }).check();
    await dialog.getByRole("button", { name: t.subusers.invite }).click();
    await row(`noor.${locale}@example.com`).waitFor();
    await open("/activity");
    await page
      .getByText(t.activity.events["server:subuser.create"] ?? "")
      .first()
      .waitFor();
  });
});

test("a server is renamed and installed anew", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t } = owner;
    const { open, button } = on(owner);
    await open("/settings");
    await page.getByLabel(t.order.name).fill("Dragon island");
    await button(t.common.save).click();
    await page.getByRole("heading", { name: "Dragon island" }).waitFor();
    await button(t.service.reinstallWith("Paper")).click();
    await expect(button(t.service.reinstall).isDisabled()).resolves.toBe(true);
    await page.getByLabel(t.service.acceptLoss).check();
    await button(t.service.reinstall).click();
    await page.getByText(t.service.reinstalling).waitFor();
    await page.getByRole("button", { name: t.service.signals.start, exact: true, disabled: false }).waitFor();
  });
});

test("the history of a server tells its life, and because of whom, to its customer and to the administrator", async () => {
  await everyReader(owners, async (owner) => {
    const { t } = owner;
    const { open, row } = on(owner);
    const told = (type: string) => t.history.events[type] ?? "";
    await open("/history");
    // On a narrow screen it is not said who did it.
    const renamed = row(`${told("service.renamed")}: Dragon island`);
    await (owner.isNarrow ? renamed : renamed.getByText(t.history.by.customer)).waitFor();
    await row(told("service.created")).waitFor();
    await row(told("service.reinstalled")).waitFor();
    const admin = await shop.visitAs("admin", { locale: owner.locale });
    await admin.page.goto(`${shop.demo.url}/administration/services?service=${owner.service}`);
    const history = admin.page.getByRole("dialog").getByRole("table", { name: t.history.title });
    const anew = history.getByRole("row").filter({ hasText: told("service.reinstalled") });
    await anew.getByText({ en: "Customer", fr: "Client" }[owner.locale]).waitFor();
    await admin.context.close();
    expect(admin.errors).toEqual([]);
  });
});

test("a downgrade shows what changes and what can be lost, waits until that is accepted, and is carried out", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, format } = owner;
    const { open, button, row } = on(owner);
    await open("/plan");
    await page.getByRole("radio", { name: /^Minecraft Starter/ }).check();
    const memory = row(t.upgrade.names.memory ?? "");
    await memory.waitFor();
    await expect(memory.getByRole("cell").allTextContents()).resolves.toEqual(
      [6, 2].map((gib) => format.mebibytes(gib * 1024)),
    );
    await page.getByText(t.upgrade.loss, { exact: true }).waitFor();
    await page
      .locator(".order-summary")
      .getByText(format.money({ amount: 390, currency: "EUR" }))
      .waitFor();
    await expect(button(t.upgrade.apply).isDisabled()).resolves.toBe(true);
    await page.getByLabel(t.service.acceptLoss).check();
    await button(t.upgrade.apply).click();
    await page.getByText(t.upgrade.taken).waitFor();
    await open("");
    await page.getByText("Minecraft Starter").waitFor();
  });
});

test("a suspension by the administrator reaches the customer's open page, and goes when it is lifted", async () => {
  const admin = await shop.visitAs("admin");
  await everyReader(owners, async (owner) => {
    const { page, t, service } = owner;
    const { open, button } = on(owner);
    await open("");
    await button(t.service.signals.start).waitFor();
    await callShop(admin.page, "POST", `/admin/services/${service}/suspend`, {});
    const notice = page.getByText(t.suspensionReasons.requested);
    await notice.waitFor();
    await button(t.service.signals.start).waitFor({ state: "detached" });
    await callShop(admin.page, "POST", `/admin/services/${service}/unsuspend`, {});
    await notice.waitFor({ state: "detached" });
    await button(t.service.signals.start).waitFor();
  });
  await admin.context.close();
});

test("a server that somebody suspends or deletes on the panel is said to be so, and nobody goes on trying by itself", async () => {
  await everyReader(owners, async (owner) => {
    const { page, t, service } = owner;
    const { open, button } = on(owner);
    await page.clock.install();
    await open("");
    const start = button(t.service.signals.start);
    await start.waitFor();
    for (const [act, absence] of [
      ["suspend", "suspended"],
      ["delete", "gone"],
    ] as const) {
      await onThePanel(shop.demo, service, act);
      // Older daemons leave the consoles of a suspended server open.
      if (act === "suspend") await breakConsoles(shop.demo, service);
      const { title, detail } = t.service.absences[absence];
      await page.getByRole("heading", { name: title }).waitFor();
      await page.getByText(detail).waitFor();
      await expect(page.locator(".console, .power").count()).resolves.toBe(0);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await Promise.all([page.waitForRequest(/\/operations$/), page.clock.fastForward(60_000)]);
      expect(asked.filter((path) => path.endsWith("/console/events"))).toEqual([]);
      if (act === "delete") break;
      await onThePanel(shop.demo, service, "unsuspend");
      await button(t.common.tryAgain).click();
      await start.waitFor();
    }
    await page.getByRole("link", { name: t.service.tabs.files, exact: true }).click();
    await page.getByText(t.service.notNow).waitFor();
    await page.getByRole("link", { name: t.service.tabs.history, exact: true }).click();
    await on(owner)
      .row(t.history.events["service.created"] ?? "")
      .waitFor();
  });
});
