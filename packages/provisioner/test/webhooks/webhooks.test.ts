import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { openShop, orderOf, startPanel } from "../support/shop.ts";
import { startReceiver, verified, type WebhookReceiver } from "../support/webhook-receiver.ts";

const quick = {
  webhooks: { allowPrivateTargets: true, retryDelaysMs: [20, 20, 20, 20], timeoutMs: 5_000 },
} as const;

describe.each(eachEngine)("webhooks on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let receiver: WebhookReceiver;
  let shop: Provisioner;

  beforeAll(async () => {
    panel = await startPanel();
    database = await kind.make();
    shop = await openShop(database.url, panel, quick);
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await shop.webhooks.endpoints.remove("all").catch(() => {});
    await receiver.close();
  });

  /** The delivery of the first event of a type, once it is as wanted. */
  async function deliveryWhen(type: string, status: string) {
    for (;;) {
      const { items } = await shop.webhooks.deliveries.list({ limit: 200 });
      const found = items.findLast(({ eventType }) => eventType === type);
      if (found?.status === status) return found;
      await receiver.arrived(receiver.received.length);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it("post every event, signed so that the library of Standard Webhooks takes them", async () => {
    const { secret } = await shop.webhooks.endpoints.put({ id: "all", url: receiver.url });
    const { operation } = await shop.services.create(orderOf("signed"));
    await shop.operations.finished(operation.id);
    const activated = await receiver.event("service.activated");
    expect(verified(secret ?? "", activated)).toMatchObject({
      type: "service.activated",
      data: { serviceId: "signed" },
    });
    const forged = { ...activated, body: activated.body.replace("signed", "forged") };
    expect(() => verified(secret ?? "", forged)).toThrow();
    const { items } = await shop.events.list({ service: "signed", limit: 200 });
    const missing = () => {
      const arrived = new Set(receiver.received.map(({ headers }) => headers["webhook-id"]));
      return items.filter(({ id }) => !arrived.has(id));
    };
    while (missing().length > 0) await receiver.arrived(receiver.received.length + 1);
    const delivery = await deliveryWhen("service.activated", "delivered");
    expect(delivery).toMatchObject({ attempts: 1, lastStatus: 204, lastError: null, endpointId: "all" });
    expect(delivery.lastLatencyMs).toBeGreaterThanOrEqual(0);
  });

  it("post only what an endpoint asks for", async () => {
    await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.activated"] });
    const { operation } = await shop.services.create(orderOf("filtered"));
    await shop.operations.finished(operation.id);
    await receiver.event("service.activated");
    expect(receiver.received).toHaveLength(1);
  });

  it("are tried again after a failure, with the same id and body, and tell so in the log", async () => {
    receiver.answer = { status: 503, body: "not now" };
    await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] });
    await shop.services.create(orderOf("again"));
    await receiver.arrived(2);
    receiver.answer = { status: 200 };
    const delivery = await deliveryWhen("service.created", "delivered");
    expect(delivery.attempts).toBe(receiver.received.length);
    expect(new Set(receiver.received.map(({ headers, body }) => `${String(headers["webhook-id"])} ${body}`)).size).toBe(
      1,
    );
    expect((await shop.webhooks.endpoints.get("all")).failingSince).toBeNull();
  });

  it("fail after the last try, keep a short answer, and can be sent once more by hand", async () => {
    receiver.answer = { status: 500, body: "y".repeat(5_000) };
    await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] });
    await shop.services.create(orderOf("by-hand"));
    const failed = await deliveryWhen("service.created", "failed");
    expect(failed).toMatchObject({ attempts: 5, lastStatus: 500, nextTryAt: null });
    expect(failed.lastAnswer?.length).toBeLessThanOrEqual(500);
    expect((await shop.webhooks.endpoints.get("all")).failingSince).toBeInstanceOf(Date);
    receiver.answer = { status: 200 };
    await shop.webhooks.deliveries.redeliver(failed.id);
    expect((await deliveryWhen("service.created", "delivered")).attempts).toBe(6);
  });

  it("are signed with both secrets for a while after a rotation", async () => {
    const before = await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] });
    const after = await shop.webhooks.endpoints.rotateSecret("all");
    expect(after.secret).not.toBe(before.secret);
    expect(
      (await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] })).secret,
    ).toBeNull();
    await shop.services.create(orderOf("rotated"));
    const [request] = await receiver.arrived(1);
    if (request === undefined) throw new Error("Nothing arrived");
    for (const { secret } of [before, after]) verified(secret ?? "", request);
  });

  it("stop at once where the receiver says that it is gone", async () => {
    receiver.answer = { status: 410 };
    await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] });
    const disabled = new Promise((resolve) => shop.on("webhook.disabled", resolve));
    await shop.services.create(orderOf("gone"));
    await disabled;
    expect((await shop.webhooks.endpoints.get("all")).disabledBecause).toContain("410");
  });

  it("go with their endpoint", async () => {
    await shop.webhooks.endpoints.put({ id: "all", url: receiver.url, events: ["service.created"] });
    await shop.services.create(orderOf("removed"));
    await receiver.arrived(1);
    await shop.webhooks.endpoints.remove("all");
    expect((await shop.webhooks.deliveries.list()).items).toEqual([]);
    await expect(shop.webhooks.endpoints.get("all")).rejects.toMatchObject({ code: "webhook_endpoint_not_found" });
  });
});
