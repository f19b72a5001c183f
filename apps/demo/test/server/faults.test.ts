import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { type Visitor, visit } from "./support/visitor.ts";

const generous = { timeout: 45_000, interval: 100 };
let demo: Demo;
let admin: Visitor;

beforeAll(async () => {
  demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: "1500" }));
  admin = await visit(demo);
  await admin.signIn("admin");
}, 60_000);
afterAll(() => demo.close());

const order = (id: string) =>
  admin.send("POST", "/hatchery/admin/services", {
    body: { id, product: "voice", customer: { id: "ada", email: "ada@example.com" } },
  });
const state = async (id: string) => (await admin.send("GET", `/hatchery/admin/services/${id}`)).body.state;

/** Kills the process that works, and waits until another one answers. */
async function killWorker() {
  const killed = await admin.send("POST", "/faults/kill-worker");
  expect(killed.status).toBe(202);
  const answering = () =>
    admin.send("GET", "/faults/process").then(
      ({ body }) => body.process,
      () => null,
    );
  await expect.poll(async () => ![null, killed.body.process].includes(await answering()), generous).toBe(true);
}

test("a fault is on until it is switched off", async () => {
  expect((await admin.send("GET", "/faults")).body["panel-down"]).toBe(false);
  expect((await admin.send("PUT", "/faults/panel-down")).body["panel-down"]).toBe(true);
  expect((await admin.send("GET", "/faults")).body["panel-down"]).toBe(true);
  expect((await admin.send("DELETE", "/faults/panel-down")).body["panel-down"]).toBe(false);
});

test("a fault that does not exist is not found", async () => {
  expect((await admin.send("PUT", "/faults/earthquake")).status).toBe(404);
});

test("orders wait for a panel that answers 429, and are made when it has recovered", { timeout: 120_000 }, async () => {
  await admin.send("PUT", "/faults/panel-busy");
  const { body } = await order("busy-1");
  await expect
    .poll(
      async () => (await admin.send("GET", `/hatchery/admin/operations/${body.operation.id}`)).body.waitsFor,
      generous,
    )
    .toBe("rate-limit");
  await admin.send("DELETE", "/faults/panel-busy");
  await expect.poll(() => state("busy-1"), generous).toBe("active");
});

test("orders wait for nodes that do not answer, and go on when they do", { timeout: 120_000 }, async () => {
  await admin.send("PUT", "/faults/node-down");
  const { body } = await order("node-1");
  const operation = () => admin.send("GET", `/hatchery/admin/operations/${body.operation.id}`);
  await expect.poll(async () => (await operation()).body.waitsFor, generous).toMatch(/node|retry/);
  await admin.send("DELETE", "/faults/node-down");
  await expect.poll(() => state("node-1"), { ...generous, timeout: 90_000 }).toBe("active");
});

test("an order survives the death of the process that works on it, and makes one server", {
  timeout: 120_000,
}, async () => {
  const { body } = await order("killed-1");
  const started = (await admin.send("GET", "/hatchery/admin/health")).body;
  expect(started.ok).toBe(true);
  await killWorker();
  await expect.poll(() => state("killed-1"), generous).toBe("active");
  const operation = (await admin.send("GET", `/hatchery/admin/operations/${body.operation.id}`)).body;
  expect(operation.status).toBe("succeeded");
  const world = (await (await fetch(`${demo.emulatorUrl}/_emulator/dump`)).json()) as {
    servers: readonly { external_id: string | null }[];
  };
  expect(world.servers.filter(({ external_id }) => external_id?.includes("killed-1"))).toHaveLength(1);
});

test("faults, sessions and what the administrator changed outlive the process", { timeout: 120_000 }, async () => {
  const { body: product } = await admin.send("GET", "/hatchery/admin/products/voice");
  const renamed = { ...product.configuration, name: "Voice for two" };
  expect((await admin.send("PUT", "/hatchery/admin/products/voice", { body: renamed })).status).toBe(200);
  await admin.send("PUT", "/faults/panel-down");
  await killWorker();
  expect((await admin.send("GET", "/faults")).body["panel-down"]).toBe(true);
  expect((await admin.send("GET", "/hatchery/admin/products/voice")).body.configuration.name).toBe("Voice for two");
  await admin.send("DELETE", "/faults/panel-down");
});
