import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner, ProvisionerOptions } from "@hatchery/provisioner";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase, eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { blockWorld, externalIdOf, orderOf, serversOn, startPanel } from "../support/shop.ts";

type Fault = Parameters<PanelEmulator["control"]["api"]["fault"]>[0];

const quick = { panels: { probeIntervalMs: { shortest: 50, longest: 400 } } } satisfies Partial<ProvisionerOptions>;
const probes = { method: "GET", path: "/api/application/servers$" };

let world: EngineWorld;

/** What becomes so while the shop works, on whatever machine. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 30_000 });

/** Resolves when the panel is held. */
const held = (shop: Provisioner) => soon(async () => (await shop.panels.get("eu")).hold).not.toBeNull();

/** Resolves when the shop tells of it, or has told. */
async function told(shop: Provisioner, type: "panel.held" | "panel.released" | "operation.retrying"): Promise<void> {
  for await (const event of shop.events.stream({ after: "0" })) if (event.type === type) return;
}

/** What may stand in the panel's place: what fails, and the code in which it is said. */
const troubles: readonly (readonly [string, Fault, string])[] = [
  ["a page with 200", { mode: "html" }, "not_json"],
  ...[401, 403, 404, 405, 413, 418, 421].map(
    (status) => [`a page with ${status}`, { mode: "status", status }, "not_json"] as const,
  ),
  ["a redirection to a login", { mode: "redirect" }, "redirected_to_login"],
  ["a redirection elsewhere", { mode: "redirect", location: "https://elsewhere.example/" }, "redirected"],
  [
    "a missing permission",
    { mode: "refused", status: 403, code: "AccessDeniedHttpException", detail: "This action is unauthorized." },
    "permission_missing",
  ],
  [
    "a panel without these routes",
    {
      mode: "refused",
      status: 404,
      code: "NotFoundHttpException",
      detail: "The route api/application could not be found.",
    },
    "route_not_found",
  ],
];

describe("a panel in whose place something else answers", () => {
  beforeAll(async () => {
    world = await engineWorld(anyDatabase, quick);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  it.each(troubles)(
    "is held, and orders and suspensions go on when it answers again: %s",
    async (name, fault, code) => {
      const { shop, panel } = world;
      const [old, ordered] = [`${name}-old`, `${name}-new`].map((text) => text.replaceAll(" ", "-")) as [
        string,
        string,
      ];
      const customer = { id: "one", email: "one@example.test" };
      await world.ordered(old, { customer });
      await panel.control.api.fault(fault);
      const create = await shop.services.create({ ...orderOf(ordered), customer });
      await held(shop);
      const suspend = await shop.services.suspend(old);

      const { hold } = await shop.panels.get("eu");
      expect(hold).toMatchObject({ kind: "trouble", code });
      expect(hold?.remedy).not.toBe("");
      await soon(async () => (await shop.operations.get(suspend.operation.id)).waitsFor).toBe("panel");
      const health = await shop.health();
      expect(health.ok).toBe(false);
      expect(health.panels).toEqual([expect.objectContaining({ panelId: "eu", waiting: 2 })]);
      expect(health.panels[0]?.hold).toMatchObject({ kind: "trouble", code });

      await panel.control.api.clear();
      for (const { operation } of [create, suspend]) {
        const done = await shop.operations.finished(operation.id);
        expect(done).toMatchObject({ status: "succeeded", attempts: 1 });
      }
      expect(await shop.panels.get("eu")).toMatchObject({ hold: null });
      expect((await shop.health()).ok).toBe(true);
      const made = (await serversOn(panel)).map(({ external_id }) => external_id);
      for (const service of [old, ordered]) expect(made.filter((id) => id === externalIdOf(service))).toHaveLength(1);
    },
  );
});

describe("a panel that is held", () => {
  afterEach(() => world[Symbol.asyncDispose]());

  it("is held when it is the look at its installations that shows it", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { shop, panel } = world;
    await panel.control.install({ delayMs: 600_000 });
    const { operation } = await shop.services.create(orderOf("installing"));
    await soon(async () => (await shop.services.get("installing")).state).toBe("installing");
    await panel.control.api.fault({ mode: "html" });
    await told(shop, "panel.held");
    await panel.control.api.clear();
    await panel.control.clock.advance(600_000);
    expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("is asked one thing now and then, and nothing else, however much waits", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { shop, panel } = world;
    await panel.control.api.fault({ mode: "html" });
    const orders = await Promise.all(
      Array.from({ length: 20 }, (_, at) => shop.services.create(orderOf(`waits-${at}`))),
    );
    await told(shop, "panel.held");
    await soon(async () => (await shop.health()).panels[0]?.waiting).toBe(20);
    await panel.control.clearRequests();
    const begun = performance.now();
    await soon(async () => (await panel.control.requests()).length).toBeGreaterThan(3);
    const sent = await panel.control.requests();
    expect(sent).toHaveLength((await panel.control.requests(probes)).length);
    // 50 ms, 100, 200, 400, 400 …
    expect(sent.length).toBeLessThanOrEqual(4 + (performance.now() - begun) / 300);
    await panel.control.api.clear();
    for (const { operation } of orders) {
      expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
    }
  });
});

describe.each(eachEngine)("a panel whose key is revoked, on $name", (kind) => {
  afterEach(() => world[Symbol.asyncDispose]());

  it("fails no order under load, and makes each once after the new key", async () => {
    world = await engineWorld(kind, quick);
    const { shop, panel } = world;
    for (const service of ["expires-1", "expires-2"]) await world.ordered(service);
    const newKey = panel.keys.clientAdmin ?? "";
    const before = await serversOn(panel, newKey);
    const names = Array.from({ length: 30 }, (_, at) => `order-${at}`);
    const orders = names.map((name) => shop.services.create(orderOf(name)));
    await orders[0];
    await panel.control.revokeKey((panel.keys.full ?? "").slice(0, 16));
    await told(shop, "panel.held");
    expect((await shop.panels.get("eu")).hold).toMatchObject({ kind: "trouble", code: "invalid_key" });
    const expiries = [shop.services.expire("expires-1"), shop.services.expire("expires-2")];
    const asked = await Promise.all([...orders, ...expiries]);
    // Its renewal asks the panel for nothing, and is not held up.
    const renewal = await shop.services.renew("expires-1", { expiresAt: "2099-01-01T00:00:00Z" });

    await shop.panels.put({ id: "eu", url: panel.url, applicationKey: newKey });
    for (const { operation } of [...asked, renewal]) {
      expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
    }
    expect((await shop.services.get("expires-2")).state).toBe("suspended");
    const made = (await serversOn(panel, newKey)).slice(before.length).map(({ external_id }) => external_id);
    expect(made).toHaveLength(names.length);
    expect(new Set(made)).toEqual(new Set(names.map(externalIdOf)));
    const releases = (await shop.events.list({ type: "panel.released" })).items.map(({ data }) => data);
    expect(releases).toContainEqual({ panelId: "eu", by: "put" });
  });
});

describe("a hold", () => {
  afterEach(() => world[Symbol.asyncDispose]());

  it("ends when the panel is put with a new address, and not when it is put as it was", async () => {
    const slow = { panels: { probeIntervalMs: { shortest: 600_000, longest: 600_000 } } };
    world = await engineWorld(anyDatabase, slow);
    const { shop, panel } = world;
    const nobody = "http://panel.invalid";
    await shop.panels.put({ id: "eu", url: nobody });
    const { operation } = await shop.services.create(orderOf("nowhere"));
    await told(shop, "panel.held");
    expect((await shop.panels.get("eu")).hold).toMatchObject({ code: "connection_failed" });
    await shop.panels.put({ id: "eu", url: nobody, applicationKey: panel.keys.full ?? "", name: "Europe" });
    expect((await shop.panels.get("eu")).hold).not.toBeNull();
    await shop.panels.put({ id: "eu", url: panel.url });
    expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("is ended by a person, and comes back as long as the trouble lasts", async () => {
    const slow = { panels: { probeIntervalMs: { shortest: 600_000, longest: 600_000 } } };
    world = await engineWorld(anyDatabase, slow);
    const { shop, panel } = world;
    await panel.control.api.fault({ mode: "html" });
    const { operation } = await shop.services.create(orderOf("patient"));
    await told(shop, "panel.held");
    expect((await shop.panels.release("eu")).hold).toBeNull();
    await soon(async () => (await shop.panels.get("eu")).hold).not.toBeNull();
    await panel.control.api.clear();
    await shop.panels.release("eu", { actor: { kind: "admin", id: "kim" } });
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    const last = (await shop.events.list({ type: "panel.released" })).items.at(-1);
    expect(last).toMatchObject({ data: { panelId: "eu", by: "person" }, actor: { kind: "admin", id: "kim" } });
  });

  it("ends for an operation when its patience does, which a person tries again later", async () => {
    const time = createMovableTime();
    world = await engineWorld(anyDatabase, { ...quick, time });
    const { shop, panel } = world;
    await world.ordered("active");
    await panel.control.api.fault({ mode: "html" });
    const create = await shop.services.create(orderOf("impatient"));
    await told(shop, "panel.held");
    const suspend = await shop.services.suspend("active");
    const waiting = async () => (await shop.health()).panels[0]?.waiting;
    await soon(waiting).toBe(2);
    const probed = async () => (await shop.panels.get("eu")).hold?.probedAt.getTime() ?? 0;
    await time.advance(23 * 3_600_000);
    const later = time.now().getTime();
    await soon(probed).toBeGreaterThanOrEqual(later);
    expect(await waiting()).toBe(2);
    await time.advance(2 * 3_600_000);
    for (const { operation } of [create, suspend]) {
      const failed = await shop.operations.finished(operation.id);
      expect(failed).toMatchObject({ status: "failed", failure: { class: "needs-person", code: "not_json" } });
    }
    expect((await shop.services.get("impatient")).state).toBe("failed");
    expect((await shop.panels.get("eu")).hold).not.toBeNull();
    await panel.control.api.clear();
    await soon(async () => (await shop.panels.get("eu")).hold).toBeNull();
    await shop.operations.retry(create.operation.id);
    expect((await shop.operations.finished(create.operation.id)).status).toBe("succeeded");
  });

  it("leaves operations that a customer takes back to be taken back", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { shop, panel } = world;
    await world.ordered("active");
    await panel.control.api.fault({ mode: "html" });
    const first = await shop.services.rename("active", { name: "First" });
    await told(shop, "panel.held");
    await soon(async () => (await shop.operations.get(first.operation.id)).waitsFor).toBe("panel");
    await world.shop.services.terminate("active");
    expect((await shop.operations.get(first.operation.id)).status).toBe("cancelled");
  });

  it("does not keep orders from another panel that has room", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { shop, panel } = world;
    const other = await startPanel();
    try {
      await shop.panels.put({ id: "us", url: other.url, applicationKey: other.keys.full ?? "" });
      await shop.products.put({ ...blockWorld, panels: [{ panel: "eu" }, { panel: "us" }] });
      await panel.control.api.fault({ mode: "html" });
      const stuck = await shop.services.create(orderOf("placed"));
      await told(shop, "panel.held");
      await world.ordered("elsewhere");
      expect((await shop.services.get("elsewhere")).panelId).toBe("us");
      await panel.control.api.clear();
      expect((await shop.operations.finished(stuck.operation.id)).status).toBe("succeeded");
    } finally {
      await other.close();
    }
  });
});

describe("trouble with one kind of request", () => {
  afterEach(() => world[Symbol.asyncDispose]());

  it("makes only what needs it wait, and that goes on with a better key", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { shop, panel } = world;
    await world.ordered("suspended");
    await panel.control.api.fault({
      mode: "refused",
      status: 403,
      code: "AccessDeniedHttpException",
      detail: "This action is unauthorized.",
      match: "POST /api/application/servers$",
    });
    const create = await shop.services.create(orderOf("waits"));
    await told(shop, "operation.retrying");
    const suspend = await shop.services.suspend("suspended");
    expect((await shop.operations.finished(suspend.operation.id)).status).toBe("succeeded");
    expect(await shop.panels.get("eu")).toMatchObject({ hold: null });
    await soon(async () => (await shop.health()).panels[0]).toMatchObject({ hold: null, waiting: 1 });
    const waiting = await shop.operations.get(create.operation.id);
    expect(waiting).toMatchObject({ waitsFor: "panel", attempts: 0, failure: { code: "permission_missing" } });
    expect(waiting.failure?.remedy).toContain("servers: read & write");

    await panel.control.api.clear();
    await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.clientAdmin ?? "" });
    expect(await shop.operations.finished(create.operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("looks up a creation that was answered with a page and 200: it may have been carried out", async () => {
    world = await engineWorld(anyDatabase, quick);
    const { panel } = world;
    await panel.control.api.fault({ mode: "html", match: "POST /api/application/servers$", times: 1 });
    await world.ordered("answered-with-a-page");
    const asked = await panel.control.requests({ path: "/servers/external/" });
    expect(asked).toHaveLength(1);
  });
});

describe("a panel that is put with a check", () => {
  afterEach(() => world[Symbol.asyncDispose]());

  it("is refused in the words of its diagnosis and not stored", async () => {
    world = await engineWorld(anyDatabase, { ...quick, idle: true });
    const { shop, panel } = world;
    const wrongKey = shop.panels.put({
      id: "new",
      url: panel.url,
      applicationKey: "ptla_nobody_knows_this",
      check: true,
    });
    await expect(wrongKey).rejects.toMatchObject({
      code: "panel_check_failed",
      problems: [{ path: "/applicationKey", code: "application-key" }],
      remedy: expect.stringContaining("The panel does not know this key"),
    });
    const nobody = shop.panels.put({
      id: "new",
      url: "http://panel.invalid",
      applicationKey: "ptla_nobody",
      check: true,
    });
    await expect(nobody).rejects.toMatchObject({ problems: [{ path: "/url", code: "address" }] });
    await expect(shop.panels.get("new")).rejects.toMatchObject({ code: "panel_not_found" });
    const put = await shop.panels.put({
      id: "new",
      url: panel.url,
      applicationKey: panel.keys.full ?? "",
      check: true,
    });
    expect(put).toMatchObject({ id: "new", hold: null });
  });
});
