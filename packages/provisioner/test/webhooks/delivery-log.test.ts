import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { openShop, orderOf, startPanel } from "../support/shop.ts";
import { startReceiver, verified, type WebhookReceiver } from "../support/webhook-receiver.ts";

const webhooks = { allowPrivateTargets: true } as const;
const created = { id: "all", events: ["service.created"] } as const;
const day = 86_400_000;

describe.each(eachEngine)("the log of deliveries on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    panel = await startPanel();
    database = await kind.make();
    receiver = await startReceiver();
  }, 60_000);
  afterEach(async () => {
    await receiver.close();
    await panel.close();
    await database.drop();
  });

  /** Starts the program that posts, and kills it with SIGKILL once its request has arrived. */
  async function killAmidRequest() {
    receiver.answer = "hang";
    const setting = JSON.stringify({ database: database.url, panel: { url: panel.url, keys: panel.keys } });
    const child = fork(fileURLToPath(new URL("./sender-process.ts", import.meta.url)), [setting]);
    const ended = once(child, "exit");
    await Promise.race([receiver.arrived(1), ended]);
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
  }

  it("keeps what a killed process was sending, and another sends it again under the same id, but not before its time is over", async () => {
    const time = createMovableTime();
    let secret: string | null;
    {
      await using shop = await openShop(database.url, panel, { webhooks });
      ({ secret } = await shop.webhooks.endpoints.put({ ...created, url: receiver.url }));
      await shop.services.create(orderOf("interrupted"));
    }
    await killAmidRequest();
    receiver.answer = { status: 204 };
    await using next = await openShop(database.url, panel, { webhooks, time });
    const [taken] = (await next.webhooks.deliveries.list()).items;
    expect(taken).toMatchObject({ status: "waiting", attempts: 0, lastError: null });
    expect(taken?.nextTryAt?.getTime()).toBeGreaterThan(time.now().getTime());
    await next.start();
    await time.moveTo(taken?.nextTryAt ?? time.now());
    const [first, second] = await receiver.arrived(2);
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.body).toBe(first?.body);
    if (second !== undefined) verified(secret ?? "", second);
    await vi.waitFor(async () => {
      expect((await next.webhooks.deliveries.list()).items).toMatchObject([{ status: "delivered", attempts: 1 }]);
    }, 20_000);
  }, 120_000);

  it("forgets after 30 days what has arrived, and never what waits", async () => {
    {
      await using shop = await openShop(database.url, panel, { webhooks });
      await shop.webhooks.endpoints.put({ ...created, url: receiver.url });
      await shop.start();
      await shop.services.create(orderOf("arrived"));
      await vi.waitFor(async () => {
        expect((await shop.webhooks.deliveries.list()).items).toMatchObject([{ status: "delivered" }]);
      }, 20_000);
    }
    {
      await using shop = await openShop(database.url, panel, { webhooks });
      await shop.services.create(orderOf("waiting"));
    }
    receiver.answer = { status: 503 };
    await using later = await openShop(database.url, panel, {
      webhooks,
      time: createMovableTime(new Date(Date.now() + 31 * day)),
    });
    await later.start();
    await vi.waitFor(async () => {
      expect((await later.webhooks.deliveries.list()).items).toMatchObject([{ status: "waiting", lastStatus: 503 }]);
    }, 20_000);
  }, 120_000);
});
