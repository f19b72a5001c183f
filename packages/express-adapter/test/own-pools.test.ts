import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, product } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost({
    ordering: { entitle: (_order, { customer }) => ({ allowed: true, id: "box-1", customer: { id: customer } }) },
  });
  const { provisioner } = host;
  const ram = { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "512 MiB", maximum: 9 } as const;
  await provisioner.products.put({ id: "piece", ...product, options: [ram] });
  for (const [id, servers] of [
    ["box", 3],
    ["larger-box", 5],
  ] as const) {
    const budget = { servers, memory: "1536 MiB", disk: null, cpu: null };
    await provisioner.products.put({
      id,
      name: "Box",
      kind: "pool",
      pool: { budget, servers: [{ product: "piece" }] },
    });
  }
  await provisioner.customers.put({ id: "ada", email: "ada@example.test" });
  await provisioner.customers.put({ id: "bob", email: "bob@example.test" });
  await provisioner.start();
}, 60_000);
afterAll(() => host[Symbol.asyncDispose]());

const finished = (operation: string) => host.provisioner.operations.finished(operation);
const usage = async () => (await send(host, "get", "/services/box-1", { person: "customer" })).body.pool;

it("a customer sees what a pool is, orders it and fills it, and what is asked twice is made once", async () => {
  const offer = (await send(host, "get", "/products/box", { person: "visitor" })).body;
  expect(offer).toMatchObject({ kind: "pool", pool: { budget: { servers: 3, memory: 1536 } } });
  const check = await send(host, "post", "/orders/check", { person: "customer", body: { product: "box" } });
  expect(check.body).toMatchObject({ available: true, soldOut: false, problems: [] });
  const ordered = await send(host, "post", "/orders", { person: "customer", body: { product: "box" } });
  expect([ordered.status, ordered.body.service.id]).toEqual([202, "box-1"]);
  await finished(ordered.body.operation.id);
  const make = (key: string, body: object) =>
    send(host, "post", "/services/box-1/servers", { person: "customer", body, headers: { "idempotency-key": key } });
  const [first, again] = [await make("k1", { product: "piece" }), await make("k1", { product: "piece" })];
  expect([first.status, again.body.service.id]).toEqual([202, first.body.service.id]);
  await finished(first.body.operation.id);
  expect(await usage()).toMatchObject({ used: { servers: 1, memory: 512 }, free: { servers: 2, memory: 1024 } });
  const tooLarge = await make("k2", { product: "piece", options: { ram: 2 } });
  expect(tooLarge.body).toMatchObject({
    code: "pool_budget_exceeded",
    errors: [{ pointer: "/memory", code: "budget-exceeded" }],
  });
  const list = await send(host, "get", "/services/box-1/servers", { person: "customer" });
  expect(list.body.items).toMatchObject([{ id: first.body.service.id, poolId: "box-1" }]);
});

it("resizes and deletes what is in it, and nothing that was sold by itself", async () => {
  const { items } = await host.provisioner.services.list({ pool: "box-1" });
  const id = items[0]?.id ?? "";
  const resized = await send(host, "post", `/services/${id}/resize`, {
    person: "customer",
    body: { options: { ram: 1 } },
  });
  expect((await finished(resized.body.operation.id)).failure).toBeNull();
  expect((await usage()).used.memory).toBe(1024);
  const plan = { upgrade: { options: {} } };
  const planned = await send(host, "post", "/services/box-1/pool-plan", { person: "customer", body: plan });
  expect(planned.body).toMatchObject({ outcome: "possible", servers: [] });
  const ending = { command: "terminate" };
  const end = await send(host, "post", "/services/box-1/pool-plan", { person: "customer", body: ending });
  expect(end.body.servers).toMatchObject([{ serviceId: id, command: "terminate" }]);
  const pool = await send(host, "post", "/services/box-1/delete", { person: "customer", body: {} });
  expect([pool.status, pool.body.code]).toEqual([403, "not_for_customers"]);
  const deleted = await send(host, "post", `/services/${id}/delete`, { person: "customer", body: {} });
  expect((await finished(deleted.body.operation.id)).failure).toBeNull();
  expect((await usage()).used).toMatchObject({ servers: 0, memory: 0 });
});

it("tells the life of a pool: that it could be filled, and what it became", async () => {
  const { operation } = await host.provisioner.services.upgrade("box-1", { product: "larger-box" });
  expect((await finished(operation.id)).failure).toBeNull();
  const { body } = await send(host, "get", "/services/box-1/history", { person: "customer" });
  expect(body.items.map(({ type, by }: { type: string; by: string }) => [type, by])).toEqual([
    ["pool.changed", "host"],
    ["pool.activated", "customer"],
    ["service.created", "customer"],
  ]);
});

it("is nobody else's business", async () => {
  for (const [method, path, body] of [
    ["get", "/services/box-1/servers", undefined],
    ["post", "/services/box-1/servers", { product: "piece" }],
    ["post", "/services/box-1/pool-plan", { command: "suspend" }],
  ] as const) {
    const got = await send(host, method, path, { person: "other", ...(body === undefined ? {} : { body }) });
    expect(got.status).toBe(404);
  }
});
