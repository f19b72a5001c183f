import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { type Visitor, visit } from "./support/visitor.ts";

const generous = { timeout: 60_000, interval: 200 };
let demo: Demo;
let customer: Visitor;
let admin: Visitor;

beforeAll(async () => {
  demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: "100" }));
  customer = await visit(demo);
  await customer.signIn("customer");
  admin = await visit(demo);
  await admin.signIn("admin");
}, 60_000);
afterAll(() => demo?.close());

const balance = async () => (await customer.send("GET", "/balance")).body;
const cents = async () => Number((await balance()).cents);
const topUp = (amount: number, reference: string) =>
  customer.send("POST", "/balance/top-ups", { body: { cents: amount, reference } });
const state = async (id: string) => (await customer.send("GET", `/hatchery/services/${id}`)).body.state;
const moveClock = async (hours: number) =>
  expect((await admin.send("POST", "/clock", { body: { hours } })).status).toBe(200);
const order = (key: string) =>
  customer.send("POST", "/hatchery/orders", {
    body: { product: "minecraft-hourly" },
    headers: { "idempotency-key": key },
  });

test("a server by the hour wants an hour's price first, goes down by the hour, stops at zero and starts again", {
  timeout: 240_000,
}, async () => {
  expect((await order("too-early")).body).toMatchObject({ code: "not_entitled", status: 402 });
  expect((await topUp(100, "p-1")).body).toMatchObject({ cents: 100 });
  expect((await topUp(100, "p-1")).body).toMatchObject({ cents: 100 });
  const { service } = (await order("by-the-hour")).body;
  expect(service.expiresAt).toBeNull();
  expect(await balance()).toMatchObject({ cents: 98, servers: [{ id: service.id, setAside: 2, perHour: 2 }] });
  await expect.poll(() => state(service.id), generous).toBe("active");

  await moveClock(2);
  await expect.poll(cents, generous).toBeLessThan(96);
  expect(await cents()).toBeGreaterThan(94);
  expect(await state(service.id)).toBe("active");
  const { body: used } = await admin.send("GET", `/hatchery/admin/usage?service=${service.id}`);
  const activeMs = used.items.reduce((sum: number, period: { activeMs: number }) => sum + period.activeMs, 0);
  expect(await cents()).toBeCloseTo(98 - (activeMs * 2) / 3_600_000, 9);

  // The process dies, and its clock is not put back for the next one.
  const { body: killed } = await admin.send("POST", "/faults/kill-worker");
  await expect
    .poll(
      () =>
        admin.send("GET", "/faults/process").then(
          ({ body }) => body.process,
          () => killed.process,
        ),
      generous,
    )
    .not.toBe(killed.process);
  expect((await admin.send("GET", "/alive")).body).toMatchObject({ clockAheadMs: 2 * 3_600_000 });

  for (const hours of [24, 23, 2]) await moveClock(hours);
  await expect.poll(() => state(service.id), generous).toBe("suspended");
  expect(await cents()).toBeLessThanOrEqual(0);
  expect((await balance()).servers).toMatchObject([{ id: service.id, stopped: true }]);
  const before = await cents();
  await moveClock(5);
  await topUp(500, "p-2");
  await expect.poll(() => state(service.id), generous).toBe("active");
  expect(await cents()).toBeGreaterThan(before + 500 - 2);

  const other = await visit(demo);
  expect((await other.send("POST", `/balance/servers/${service.id}/end`)).status).toBe(401);
  expect((await customer.send("POST", "/balance/servers/H-NOBODY/end")).status).toBe(404);
  expect((await admin.send("GET", "/balances")).body.balances).toMatchObject([
    { customer: "camille", setAside: 2, servers: 1 },
  ]);
  expect((await customer.send("POST", `/balance/servers/${service.id}/end`)).status).toBe(202);
  await expect.poll(async () => (await balance()).servers, generous).toEqual([]);
  expect(await state(service.id)).toBe("terminated");
  const { entries } = await balance();
  expect(entries.filter(({ kind }: { kind: string }) => kind === "given-back")).toMatchObject([{ cents: 2 }]);
  const sum = entries.reduce((total: number, entry: { cents: number }) => total + entry.cents, 0);
  expect(await cents()).toBeCloseTo(sum, 9);
});

test("nobody but the administrator moves the clock or sees what others have, and bad input changes nothing", async () => {
  expect((await customer.send("POST", "/clock", { body: { hours: 1 } })).status).toBe(404);
  expect((await customer.send("GET", "/balances")).status).toBe(404);
  const { clockAheadMs } = (await admin.send("GET", "/alive")).body;
  for (const hours of [0, -1, 25, 1.5, "1"]) {
    expect((await admin.send("POST", "/clock", { body: { hours } })).status).toBe(422);
  }
  expect((await admin.send("GET", "/alive")).body).toEqual({ clockAheadMs, clockMoves: true });
  const before = await cents();
  for (const body of [{ cents: 100 }, { cents: 1, reference: "p" }, { cents: 1e9, reference: "p" }, {}]) {
    expect((await customer.send("POST", "/balance/top-ups", { body })).status).toBe(422);
  }
  expect(await cents()).toBe(before);
});
