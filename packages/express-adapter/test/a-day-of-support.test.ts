import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeStrangeServer } from "../../provisioner/test/support/strange-server.ts";
import { startReceiver, type WebhookReceiver } from "../../provisioner/test/support/webhook-receiver.ts";
import { recordedWorld } from "../../provisioner/test/support/worlds.ts";
import { type Got, send } from "./support/client.ts";
import { type Host, openHost, orderFor, product } from "./support/host.ts";

const guide = new URL("../../../docs/guides/a-day-of-support.md", import.meta.url);
const dayMs = 86_400_000;
const five = ["s-1", "s-2", "s-3", "s-4", "s-5"];

/** The desk of a support person: what is sent from it is noted as the route that it goes to. */
class Desk {
  readonly steps: string[] = [];

  async send(route: string, { query = {}, body, ...params }: Asked = {}): Promise<Got> {
    this.steps.push(route);
    const [method = "", path = ""] = route.split(" ");
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
    const search = new URLSearchParams(query).toString();
    const got = await send(host, method, search === "" ? filled : `${filled}?${search}`, {
      person: "admin",
      ...(body === undefined ? {} : { body }),
    });
    expect(got.status, `${route}: ${JSON.stringify(got.body)}`).toBeLessThan(300);
    return got;
  }
}

interface Asked {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly [param: string]: unknown;
}

let host: Host;
let receiver: WebhookReceiver;
beforeAll(async () => {
  host = await openHost({}, recordedWorld(), { webhooks: { allowPrivateTargets: true } });
  receiver = await startReceiver();
  const { provisioner, panel } = host;
  await provisioner.webhooks.endpoints.put({ id: "mail", url: receiver.url });
  await provisioner.products.put({ id: "larger", ...product, limits: { ...product.limits, memory: "768 MiB" } });
  await provisioner.products.put({ id: "huge", ...product, limits: { ...product.limits, memory: "9000 GiB" } });
  await provisioner.start();
  const orders = five.map((id) => ({ ...orderFor(id, "ada"), expiresAt: new Date(Date.now() + 30 * dayMs) }));
  for (const order of [...orders, { ...orderFor("b-1", "cora"), orderId: "2026-0815" }]) {
    const { operation } = await provisioner.services.create(order);
    await provisioner.operations.finished(operation.id);
  }
  const placeless = await provisioner.services.create({ ...orderFor("placeless", "cora"), product: "huge" });
  await provisioner.operations.finished(placeless.operation.id);
  await makeStrangeServer(panel, "handmade");
}, 240_000);
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  await receiver.close();
});

const found = ({ body }: Got) => body.items.map(({ id }: { readonly id: string }) => id);
const done = (operation: string) => host.provisioner.operations.finished(operation);
const allDone = async ({ body }: Got) => {
  for (const { operationId } of body.outcomes) await done(operationId);
};
const service = (id: string) => host.provisioner.services.get(id);

const acts: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  async "Find who has this address"(desk) {
    const [address] = (await service("s-3")).addresses;
    const got = await desk.send("GET /admin/services", { query: { search: `${address?.ip}:${address?.port}` } });
    expect(found(got)[0]).toBe("s-3");
  },
  async "Find all that a customer has, by e-mail"(desk) {
    const got = await desk.send("GET /admin/services", { query: { search: "ada@example.test" } });
    expect(new Set(found(got))).toEqual(new Set(five));
  },
  async "Find an order by its number"(desk) {
    expect(found(await desk.send("GET /admin/services", { query: { search: "2026-0815" } }))).toEqual(["b-1"]);
  },
  async "Why is this order not done?"(desk) {
    const { body } = await desk.send("GET /admin/operations", { query: { service: "placeless" } });
    expect(body.items).toMatchObject([{ status: "failed", failure: { code: "no_room" } }]);
  },
  async "Where would it have room?"(desk) {
    const { body } = await desk.send("POST /admin/placements/explain", { body: { product: "huge" } });
    expect(JSON.stringify(body)).toContain("MiB of memory short");
  },
  async "Call off an order that has no place"(desk) {
    const got = await desk.send("POST /admin/services/{service}/terminate", { service: "placeless", body: {} });
    await done(got.body.operation.id);
    expect((await service("placeless")).state).toBe("terminated");
  },
  async "Suspend these five"(desk) {
    const body = { command: "suspend", services: five, reason: "complaints" };
    await allDone(await desk.send("POST /admin/bulk/services", { body }));
    for (const id of five) expect((await service(id)).state).toBe("suspended");
  },
  async "Lift that again"(desk) {
    await allDone(await desk.send("POST /admin/bulk/services", { body: { command: "unsuspend", services: five } }));
    for (const id of five) expect((await service(id)).state).toBe("active");
  },
  async "Give back a month"(desk) {
    const before = (await service("s-1")).expiresAt?.getTime() ?? 0;
    const got = await desk.send("POST /admin/services/{service}/renew", {
      service: "s-1",
      body: { period: { months: 1 } },
    });
    expect(Date.parse(got.body.service.expiresAt) - before).toBeGreaterThanOrEqual(28 * dayMs);
  },
  async "Give everybody on a panel a day after an outage"(desk) {
    const before = (await service("s-2")).expiresAt?.getTime() ?? 0;
    const there = await desk.send("GET /admin/services", { query: { panel: "eu", search: "ada@example.test" } });
    const body = { command: "renew", services: found(there), period: { days: 1 } };
    await desk.send("POST /admin/bulk/services", { body });
    expect(((await service("s-2")).expiresAt?.getTime() ?? 0) - before).toBe(dayMs);
  },
  async "End what was charged back, now"(desk) {
    const got = await desk.send("POST /admin/services/{service}/expire", { service: "s-5", body: {} });
    await done(got.body.operation.id);
    expect((await service("s-5")).state).toBe("suspended");
  },
  async "Cancel for the end of the term"(desk) {
    await desk.send("POST /admin/services/{service}/cancel-at-end", { service: "s-1", body: {} });
    expect((await service("s-1")).cancelledAt).not.toBeNull();
  },
  async "Take that back"(desk) {
    await desk.send("POST /admin/services/{service}/keep", { service: "s-1", body: {} });
    expect((await service("s-1")).cancelledAt).toBeNull();
  },
  async "Who suspended this, and why?"(desk) {
    const { body } = await desk.send("GET /admin/services/{service}/history", { service: "s-2" });
    const told = body.items.find(({ type }: { readonly type: string }) => type === "service.suspended");
    expect(told).toMatchObject({ actor: { kind: "admin", id: "kim" }, data: { reason: "requested" } });
  },
  async "Give a server another name"(desk) {
    const got = await desk.send("POST /admin/services/{service}/rename", { service: "s-2", body: { name: "Island" } });
    await done(got.body.operation.id);
    expect((await service("s-2")).name).toBe("Island");
  },
  async "Hand a server over to another customer"(desk) {
    const got = await desk.send("POST /admin/services/{service}/owner", {
      service: "s-4",
      body: { customer: { id: "cora" } },
    });
    expect((await done(got.body.operation.id)).failure).toBeNull();
    expect((await service("s-4")).customerId).toBe("cora");
  },
  async "What would a larger product change?"(desk) {
    const { body } = await desk.send("POST /admin/services/{service}/upgrade-plan", {
      service: "s-3",
      body: { product: "larger" },
    });
    expect(body).toMatchObject({ outcome: "possible", limits: { memory: { from: 512, to: 768 } } });
  },
  async "Upgrade it"(desk) {
    const got = await desk.send("POST /admin/services/{service}/upgrade", {
      service: "s-3",
      body: { product: "larger" },
    });
    const operation = got.body.operation.id;
    await done(operation);
    const { body } = await desk.send("GET /admin/operations/{operation}", { operation });
    expect(body).toMatchObject({ status: "succeeded" });
  },
  async "Install a broken server anew"(desk) {
    const got = await desk.send("POST /admin/services/{service}/reinstall", { service: "s-3", body: {} });
    expect((await done(got.body.operation.id)).failure).toBeNull();
  },
  async "Restart a customer's server"(desk) {
    await desk.send("POST /services/{service}/power", { service: "s-3", body: { signal: "restart" } });
  },
  async "How much memory does it use?"(desk) {
    const { body } = await desk.send("GET /services/{service}/resources", { service: "s-3" });
    expect(body.memoryBytes).toBeTypeOf("number");
  },
  async "Correct an e-mail address"(desk) {
    await desk.send("PUT /admin/customers/{customer}", { customer: "cora", body: { email: "cora@new.example.test" } });
    expect((await host.provisioner.customers.get("cora")).email).toBe("cora@new.example.test");
  },
  async "Is everything well?"(desk) {
    expect((await desk.send("GET /admin/health")).body.ok).toBe(true);
  },
  async "Does a panel still take our key?"(desk) {
    expect((await desk.send("POST /admin/panels/{panel}/diagnose", { panel: "eu" })).body.ok).toBe(true);
  },
  async "How much room is left?"(desk) {
    const { body } = await desk.send("GET /admin/panels/{panel}/capacity", { panel: "eu" });
    expect(JSON.stringify(body)).toContain("freeMemory");
  },
  async "Sell nothing on a panel for now"(desk) {
    const body = { url: host.panel.url, acceptsOrders: false };
    await desk.send("PUT /admin/panels/{panel}", { panel: "eu", body });
    expect((await host.provisioner.panels.get("eu")).acceptsOrders).toBe(false);
    await host.provisioner.panels.put({ id: "eu", ...body, acceptsOrders: true });
  },
  async "A server is gone from the panel: make it anew"(desk) {
    await fetch(`${host.panel.url}/api/application/servers/${(await service("s-1")).server?.id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${host.panel.keys.full}`, accept: "application/json" },
    });
    await desk.send("POST /admin/drift/scan", { body: { panel: "eu" } });
    const { body } = await desk.send("POST /admin/drift/repair", { body: { panel: "eu", kind: "missing-server" } });
    expect((await done(body.outcomes[0].operation.id)).failure).toBeNull();
  },
  async "Take over a server that was made by hand"(desk) {
    const { body } = await desk.send("POST /admin/imports/scan", { body: { panel: "eu" } });
    const handmade = body.items.find(({ serverName }: { readonly serverName: string }) => serverName === "handmade");
    const entry = {
      panel: "eu",
      serverId: handmade.serverId,
      service: "imported",
      product: "block-world",
      customer: { id: "sam", email: "handmade@example.test" },
    };
    const planned = await desk.send("POST /admin/imports/plan", { body: { entries: [entry] } });
    expect(planned.body.entries).toMatchObject([{ outcome: "possible" }]);
    const run = await desk.send("POST /admin/imports/run", { body: { entries: [entry] } });
    expect((await done(run.body.results[0].operation.id)).failure).toBeNull();
  },
  async "Send a notice again that did not arrive"(desk) {
    await receiver.arrived(1);
    const { body } = await desk.send("GET /admin/webhook-deliveries", { query: { endpoint: "mail" } });
    const delivery = body.items.at(-1).id;
    await desk.send("POST /admin/webhook-deliveries/{delivery}/redeliver", { delivery });
  },
  async "A list of all customers of a product, for a spreadsheet"(desk) {
    const got = await desk.send("GET /admin/exports/services", { query: { product: "block-world" } });
    expect(got.headers.get("content-type")).toContain("text/csv");
    expect(got.body).toContain("ada@example.test");
  },
};

it("does what the guide says that a support person is asked, in the steps that it names, at most three each", async () => {
  const rows = [...(await readFile(guide, "utf8")).matchAll(/^\| \d+ \| (.+?) \| (.+) \|$/gm)].map(
    ([, what = "", steps = ""]) => ({ what, steps: [...steps.matchAll(/`([^`]+)`/g)].map(([, step]) => step) }),
  );
  expect(rows).toHaveLength(30);
  for (const { what, steps } of rows) {
    const desk = new Desk();
    const act = acts[what];
    if (act === undefined) throw new Error(`Nobody has tried: ${what}`);
    await act(desk);
    expect(desk.steps, what).toEqual(steps);
    expect(steps.length, what).toBeLessThanOrEqual(3);
  }
}, 240_000);
