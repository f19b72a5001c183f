import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { call, paperServer } from "./support/panel-client.ts";

const emulator = useCheckedEmulator();
const admin = (method: string, path: string, body?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.application, method, `/api/application${path}`, body);
};

beforeEach(async () => {
  await emulator.current.control.reset();
  await emulator.current.control.clock.freeze();
});

describe("an installation", () => {
  test("goes on until the clock has moved past it, and then leaves a normal server", async () => {
    const created = await admin("POST", "/servers", paperServer());
    expect([created.status, created.body.attributes.status]).toEqual([201, "installing"]);
    await emulator.current.control.clock.advance(3999);
    expect((await admin("GET", "/servers/1")).body.attributes.status).toBe("installing");
    await emulator.current.control.clock.advance(1);
    const { status, container } = (await admin("GET", "/servers/1")).body.attributes;
    expect([status, container.installed]).toEqual([null, 1]);
  });

  test("that is told to fail leaves install_failed, a later one reinstall_failed", async () => {
    await emulator.current.control.install({ delayMs: 10, fail: true });
    await admin("POST", "/servers", paperServer());
    await emulator.current.control.clock.advance(10);
    expect((await admin("GET", "/servers/1")).body.attributes.status).toBe("install_failed");
    await admin("POST", "/servers/1/reinstall");
    await emulator.current.control.clock.advance(10);
    expect((await admin("GET", "/servers/1")).body.attributes.status).toBe("reinstall_failed");
  });

  test("does not lift a suspension when it ends", async () => {
    await admin("POST", "/servers", paperServer());
    await admin("POST", "/servers/1/suspend");
    await emulator.current.control.clock.advance(10_000);
    expect((await admin("GET", "/servers/1")).body.attributes.status).toBe("suspended");
  });
});

describe("a daemon that fails", () => {
  test("leaves neither server nor taken allocation nor taken external id behind", async () => {
    await emulator.current.control.daemon({ node: 1, mode: "refuse" });
    const refused = await admin("POST", "/servers", paperServer({ external_id: "order-1" }));
    expect([refused.status, refused.body.errors[0].code]).toEqual([504, "DaemonConnectionException"]);
    await emulator.current.control.daemon({ node: 1, mode: "none" });
    expect((await admin("GET", "/servers/external/order-1")).status).toBe(404);
    expect((await admin("POST", "/servers", paperServer({ external_id: "order-1" }))).status).toBe(201);
  });

  test("is hit only by what matches, as often as it should be", async () => {
    await admin("POST", "/servers", paperServer());
    await emulator.current.control.daemon({ node: 1, mode: "http", status: 418, match: "sync$", times: 1 });
    expect((await admin("POST", "/servers/1/reinstall")).status).toBe(204);
    expect((await admin("POST", "/servers/1/suspend")).status).toBe(418);
    expect((await admin("POST", "/servers/1/suspend")).status).toBe(204);
  });

  test("fails the share of its requests that it should", async () => {
    await admin("POST", "/servers", paperServer());
    const statuses = async (probability: number) => {
      await emulator.current.control.daemon({ node: 1, mode: "http", status: 418, match: "sync$", probability });
      const seen = new Set<number>();
      for (let times = 0; times < 12; times += 1) {
        await admin("POST", "/servers/1/suspend").then(({ status }) => seen.add(status));
        await admin("POST", "/servers/1/unsuspend").then(({ status }) => seen.add(status));
      }
      return [...seen].toSorted((one, other) => (one < other ? -1 : 1));
    };
    expect(await statuses(0)).toEqual([204]);
    expect(await statuses(0.5)).toEqual([204, 418]);
  });

  test("keeps the request waiting until the clock has reached the panel's time-out", async () => {
    await emulator.current.control.daemon({ node: "all", mode: "hang" });
    let answered = false;
    const waiting = admin("POST", "/servers", paperServer()).finally(() => {
      answered = true;
    });
    await expect.poll(async () => (await emulator.current.control.clock.get()).pending).toBe(1);
    await emulator.current.control.clock.advance(14_999);
    expect(answered).toBe(false);
    await emulator.current.control.clock.advance(1);
    await expect.poll(async () => (await emulator.current.control.clock.get()).pending).toBe(1);
    await emulator.current.control.clock.advance(15_000);
    expect((await waiting).status).toBe(504);
  });
});

describe("two orders at once", () => {
  test("for the same external id make one server", async () => {
    const orders = [1, 2, 3, 4].map((allocation) =>
      admin("POST", "/servers", paperServer({ external_id: "order-1", allocation: { default: allocation } })),
    );
    const statuses = (await Promise.all(orders)).map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([201, 422, 422, 422]);
    expect((await admin("GET", "/servers")).body.meta.pagination.total).toBe(1);
  });

  test("with automatic deployment never get the same allocation", async () => {
    const deploy = { locations: [1], dedicated_ip: false, port_range: ["30120-30129"] };
    const orders = Array.from({ length: 30 }, () => admin("POST", "/servers", { ...paperServer(), deploy }));
    const created = (await Promise.all(orders)).filter(({ status }) => status === 201);
    const allocations = created.map(({ body }) => body.attributes.allocation);
    expect(created).toHaveLength(21);
    expect(new Set(allocations).size).toBe(21);
  });
});
