import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor, product } from "./support/host.ts";

let host: Host;

beforeAll(async () => {
  host = await openHost();
  const { provisioner } = host;
  await provisioner.products.put({ id: "hourly", ...product, meter: {} });
  await provisioner.start();
  const done = async ({ operation: { id } }: { readonly operation: { readonly id: string } }) =>
    expect((await provisioner.operations.finished(id)).failure).toBeNull();
  await done(await provisioner.services.create({ ...orderFor("used", "ada"), product: "hourly" }));
  // What somebody used is closed when another one has the service.
  await done(
    await provisioner.services.changeOwner("used", { customer: { id: "bob", email: "bob-the-new@example.test" } }),
  );
  await vi.waitFor(async () => expect((await provisioner.usage.periods()).items).toHaveLength(1), { timeout: 30_000 });
}, 120_000);
afterAll(() => host[Symbol.asyncDispose]());

it("shows customers what they have used of a service, and not what others have before them", async () => {
  const own = await send(host, "get", "/services/used/usage", { person: "other" });
  expect([own.status, own.body]).toEqual([200, { items: [], nextCursor: null }]);
  const open = await send(host, "get", "/services/used/usage/open", { person: "other" });
  expect(open.body).toMatchObject({ serviceId: "used", runningMs: null });
  expect(open.body.activeMs).toBeGreaterThan(0);
  expect((await send(host, "get", "/services/used/usage", { person: "customer" })).status).toBe(404);
});

it("shows administrators how a product is measured, and keeps that when the product is saved as it was read", async () => {
  const path = "/admin/products/hourly";
  const read = await send(host, "get", path, { person: "admin" });
  const meter = { period: "hour", running: "off", everyMs: 300_000 };
  expect(read.body.configuration.meter).toEqual(meter);
  const body = { ...read.body.configuration, name: "By the hour" };
  expect((await send(host, "put", path, { person: "admin", body })).status).toBe(200);
  expect((await host.provisioner.products.get("hourly")).configuration.meter).toEqual(meter);
});

it("lists every closed period to administrators, from the last one that they have read, and as a table", async () => {
  const all = await send(host, "get", "/admin/usage", { person: "admin" });
  expect(all.body.items).toMatchObject([{ serviceId: "used", customerId: "ada", productId: "hourly" }]);
  const [{ id, activeMs }] = all.body.items;
  const after = await send(host, "get", `/admin/usage?after=${id}`, { person: "admin" });
  expect(after.body.items).toEqual([]);
  const table = await send(host, "get", "/admin/exports/usage?customer=ada", { person: "admin" });
  const [header, row] = table.body.trimEnd().split("\r\n");
  expect(header.startsWith('"id","service","customer"')).toBe(true);
  expect(row).toContain(`"used","ada","hourly",1,"{}"`);
  expect(row).toContain(`,${activeMs},,,`);
});
