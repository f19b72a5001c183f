import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner, ProvisionerOptions } from "@hatchery/provisioner";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, eachEngine, postgresDatabases, type TestDatabase } from "../support/databases.ts";
import { encryptionKey, openShop, orderOf, startPanel } from "../support/shop.ts";
import { startReceiver, verified, type WebhookReceiver } from "../support/webhook-receiver.ts";

const quick: Partial<ProvisionerOptions> = {
  webhooks: { allowPrivateTargets: true, retryDelaysMs: [20, 20, 20, 20], timeoutMs: 5_000 },
};

let panel: PanelEmulator;
let receiver: WebhookReceiver;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.close());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const created = { id: "all", events: ["service.created"] } as const;

/** Opens a shop on the database, lets the test work with it, and stops it. */
async function withShop(
  database: TestDatabase,
  options: Partial<ProvisionerOptions>,
  work: (shop: Provisioner) => Promise<void>,
): Promise<void> {
  const shop = await openShop(database.url, panel, options);
  try {
    await work(shop);
  } finally {
    await shop.stop();
  }
}

describe.each(eachEngine)("webhooks over restarts on $name", (kind) => {
  it("lose no event between the commit and the delivery, also when the encryption key was changed, and show a secret nowhere", async () => {
    const database = await kind.make();
    const current = "another key that is long enough as well";
    let secret = "";
    await withShop(database, quick, async (shop) => {
      secret = (await shop.webhooks.endpoints.put({ ...created, url: receiver.url })).secret ?? "";
      await shop.services.create(orderOf("left-behind"));
    });
    expect(receiver.received).toHaveLength(0);
    await withShop(database, { ...quick, encryptionKey: { current, previous: [encryptionKey] } }, async () => {});
    await withShop(database, { ...quick, encryptionKey: current }, async (shop) => {
      await shop.start();
      expect(verified(secret, await receiver.event("service.created"))).toMatchObject({
        data: { serviceId: "left-behind" },
      });
      const shown = JSON.stringify([
        await shop.webhooks.endpoints.list(),
        await shop.webhooks.deliveries.list(),
        await shop.events.list({ limit: 200 }),
      ]);
      expect(shown).not.toContain("whsec_");
      expect(shown).not.toContain(secret.slice(6));
    });
    await database.drop();
  }, 120_000);
});

it.each(postgresDatabases)(
  "webhooks are sent by one of several processes each on $name",
  async (kind) => {
    const database = await kind.make();
    await withShop(database, quick, async (shop) =>
      withShop(database, quick, async (other) => {
        await shop.webhooks.endpoints.put({ ...created, url: receiver.url });
        await Promise.all([shop.start(), other.start()]);
        for (let at = 0; at < 30; at += 1) await shop.services.create(orderOf(`shared-${at}`));
        await receiver.arrived(30);
      }),
    );
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(30);
    expect(receiver.received).toHaveLength(30);
    await database.drop();
  },
  120_000,
);

describe("an endpoint of webhooks", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await anyDatabase.make();
  });

  it("is disabled when nothing arrives there for too long, says why, and goes on where it stopped", async () => {
    const impatient = {
      ...quick,
      webhooks: { ...quick.webhooks, retryDelaysMs: Array(100).fill(20), disableAfterMs: 200 },
    };
    receiver.answer = { status: 500 };
    await withShop(database, impatient, async (shop) => {
      const input = { ...created, url: receiver.url };
      await shop.webhooks.endpoints.put(input);
      await shop.start();
      const disabled = new Promise((resolve) => shop.on("webhook.disabled", resolve));
      await shop.services.create(orderOf("hopeless"));
      await disabled;
      expect(await shop.webhooks.endpoints.get("all")).toMatchObject({
        enabled: false,
        disabledBecause: "Nothing has arrived there for too long.",
      });
      await shop.services.create(orderOf("meanwhile"));
      receiver.answer = { status: 200 };
      const before = receiver.received.length;
      expect((await shop.webhooks.endpoints.put(input)).disabledBecause).toBeNull();
      const arrived = (await receiver.arrived(before + 2))
        .slice(before)
        .map(({ body }) => JSON.parse(body).data.serviceId);
      expect(new Set(arrived)).toEqual(new Set(["hopeless", "meanwhile"]));
    });
  }, 120_000);

  it("has to be on the public Internet, unless others are allowed", async () => {
    await withShop(database, {}, async (shop) => {
      for (const url of [
        receiver.url,
        "http://example.com/hook",
        "https://10.0.0.1/hook",
        "https://[::ffff:169.254.169.254]/latest",
        "https://localhost/hook",
        "https://user:word@example.com/hook",
      ]) {
        await expect(shop.webhooks.endpoints.put({ id: "inside", url })).rejects.toMatchObject({
          code: "invalid_input",
          problems: [{ path: "/url" }],
        });
      }
      const outside = await shop.webhooks.endpoints.put({ id: "outside", url: "https://example.com/hook" });
      expect(outside.enabled).toBe(true);
    });
  }, 60_000);
});
