import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everyEmptyDatabase, type TestDatabase } from "./support/databases.ts";
import { everyFlavour } from "./support/flavours.ts";
import { openShop, orderOf, serversOn } from "./support/shop.ts";

const cases = everyEmptyDatabase.flatMap((database) => everyFlavour.map((panel) => ({ ...panel, database })));

describe.each(cases)("the life of a service of $flavour on $database.name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    panel = await kind.start();
    database = await kind.database.make();
    shop = await openShop(database.url, panel);
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());

  /** Carries out a command and tells which requests it took, the look at installations left out. */
  async function requestsOf(command: Promise<{ operation: { id: string } }>): Promise<readonly string[]> {
    const done = await shop.operations.finished((await command).operation.id);
    expect(done.failure).toBeNull();
    const all = await panel.control.requests();
    const requests = all.filter(({ query }) => !/uuid_?short/i.test(JSON.stringify(query ?? "")));
    const sent = requests.map(
      ({ method, path }) => `${method} ${path.replace("/api/application", "").replace(/\d+/, "#")}`,
    );
    expect(done.panelRequests).toBe(sent.length);
    return sent;
  }

  it("takes the least requests that each operation can take", async () => {
    const future = new Date(Date.now() + 86_400_000);
    const order = (id: string) => shop.services.create(orderOf(id, "ann"));
    expect(await requestsOf(order("floor-1"))).toEqual(["POST /users", "POST /servers"]);
    await panel.control.clearRequests();
    expect(await requestsOf(order("floor-2"))).toEqual(["POST /servers"]);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.suspend("floor-1"))).toEqual(["POST /servers/#/suspend"]);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.unsuspend("floor-1"))).toEqual(["POST /servers/#/unsuspend"]);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.renew("floor-1", { expiresAt: future }))).toEqual([]);
    expect(await requestsOf(shop.services.expire("floor-1"))).toEqual(["POST /servers/#/suspend"]);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.renew("floor-1", { expiresAt: future }))).toEqual([
      "POST /servers/#/unsuspend",
    ]);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.terminate("floor-1"))).toEqual([
      "GET /servers/#",
      ...(kind.flavour === "pelican" ? ["PATCH /servers/#/build"] : []),
      "DELETE /servers/#",
    ]);
  });

  it("makes one server of two orders at once, and refuses another content under the same id", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => shop.services.create(orderOf("twice"))));
    expect(new Set(answers.map(({ operation }) => operation.id)).size).toBe(1);
    await shop.operations.finished(answers[0]?.operation.id ?? "");
    await expect(shop.services.create({ ...orderOf("twice"), name: "Another" })).rejects.toMatchObject({
      code: "service_conflict",
    });
    const servers = (await serversOn(panel)).filter((server) => server.external_id?.endsWith("twice"));
    expect(servers).toHaveLength(1);
  });

  it("adopts the server of an order whose answer was lost", async () => {
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers$", times: 1 });
    const { operation } = await shop.services.create(orderOf("lost-answer"));
    const done = await shop.operations.finished(operation.id);
    expect(done.status).toBe("succeeded");
    expect(done.attempts).toBe(2);
    expect((await serversOn(panel)).filter((server) => server.external_id?.endsWith("lost-answer"))).toHaveLength(1);
  });

  it("adopts the account of a customer whose making was not answered", async () => {
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/users$", times: 1 });
    const { operation } = await shop.services.create(orderOf("lost-user"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await shop.customers.get("customer-lost-user")).links).toHaveLength(1);
  });

  it("waits for a rate limit without using up attempts", async () => {
    await panel.control.api.fault({
      mode: "rate-limited",
      match: "POST /api/application/servers$",
      times: 1,
      retryAfter: 1,
    });
    const { operation } = await shop.services.create(orderOf("limited"));
    const done = await shop.operations.finished(operation.id);
    expect(done).toMatchObject({ status: "succeeded", attempts: 1 });
    expect(done.steps.map((step) => step.failure?.code).filter(Boolean)).toEqual(["rate_limited"]);
  });

  it("tries again when the daemon does not answer, and sells nothing twice", async () => {
    await panel.control.daemon({ mode: "refuse", times: 1 });
    const { operation } = await shop.services.create(orderOf("daemon-down"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await serversOn(panel)).filter((server) => server.external_id?.endsWith("daemon-down"))).toHaveLength(1);
  });

  it("says that an installation failed, and lets the service be terminated", async () => {
    await panel.control.install({ delayMs: 0, fail: true });
    const { operation } = await shop.services.create(orderOf("broken"));
    const done = await shop.operations.finished(operation.id);
    await panel.control.install({ delayMs: 0, fail: false });
    expect(done).toMatchObject({ status: "failed", failure: { code: "install_failed", class: "needs-person" } });
    expect((await shop.services.get("broken")).state).toBe("failed");
    const ended = await shop.services.terminate("broken");
    expect((await shop.operations.finished(ended.operation.id)).status).toBe("succeeded");
  });

  it("carries out the commands of one service in their order", async () => {
    const created = await shop.services.create(orderOf("in-order"));
    const given = [created, await shop.services.suspend("in-order"), await shop.services.unsuspend("in-order")];
    const last = await shop.services.suspend("in-order");
    for (const { operation } of [...given, last]) await shop.operations.finished(operation.id);
    const states = (await shop.events.list({ service: "in-order", limit: 200 })).items
      .map((event) => event.type)
      .filter((type) => /activated|suspended/.test(type));
    expect(states).toEqual(["service.activated", "service.suspended", "service.unsuspended", "service.suspended"]);
  });

  it("installs anew, once, and is active again", async () => {
    const created = await shop.services.create(orderOf("anew"));
    await shop.operations.finished(created.operation.id);
    await panel.control.clearRequests();
    expect(await requestsOf(shop.services.reinstall("anew"))).toEqual(["GET /servers/#", "POST /servers/#/reinstall"]);
    expect((await shop.services.get("anew")).state).toBe("active");
  });

  it("refuses what the product does not offer, names the fields, and stores nothing", async () => {
    const bad = { ...orderOf("bad"), product: "nothing-like-it" };
    await expect(shop.services.create(bad)).rejects.toMatchObject({ code: "product_not_found" });
    await expect(shop.services.create({ ...orderOf("bad"), egg: "dragon" })).rejects.toMatchObject({
      code: "invalid_input",
      problems: [{ path: "/egg" }],
    });
    const mail = { ...orderOf("bad"), customer: { id: "c", email: "no mail" } };
    await expect(shop.services.create(mail)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(shop.services.get("bad")).rejects.toMatchObject({ code: "service_not_found" });
    await expect(shop.customers.get("c")).rejects.toMatchObject({ code: "customer_not_found" });
  });

  it("suspends by itself when the paid time is over, and lifts it when it is paid again", async () => {
    const created = await shop.services.create({ ...orderOf("expiring"), expiresAt: new Date(Date.now() - 1000) });
    await shop.operations.finished(created.operation.id);
    for await (const event of shop.events.stream({ service: "expiring", after: "0" })) {
      if (event.type === "service.suspended") break;
    }
    expect(await shop.services.get("expiring")).toMatchObject({ state: "suspended", suspensionReason: "expired" });
    const renewed = await shop.services.renew("expiring", { expiresAt: new Date(Date.now() + 86_400_000) });
    await shop.operations.finished(renewed.operation.id);
    expect(await shop.services.get("expiring")).toMatchObject({ state: "active", suspensionReason: null });
  });
});
