import { beforeEach, describe, expect, test } from "vitest";
import { createPanelEmulator } from "../src/index.ts";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { call, paperServer } from "./support/panel-client.ts";

const emulator = useCheckedEmulator({ limits: { application: 5 } });
const admin = (method: string, path: string, body?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.application, method, `/api/application${path}`, body);
};

beforeEach(() => emulator.current.control.reset());

test("a key that is revoked is one that the panel does not know", async () => {
  const { control, keys } = emulator.current;
  await control.revokeKey((keys.application ?? "").slice(0, 16));
  expect((await admin("GET", "/nests")).status).toBe(401);
  await control.reset();
  expect((await admin("GET", "/nests")).status).toBe(200);
});

describe("API faults", () => {
  test("drop-before loses the request before anything changed", async () => {
    await emulator.current.control.api.fault({
      mode: "drop-before",
      match: "^POST /api/application/locations$",
      times: 1,
    });
    await expect(admin("POST", "/locations", { short: "lost" })).rejects.toThrow();
    expect((await admin("GET", "/locations?filter[short]=lost")).body.data).toEqual([]);
  });

  test("drop-after makes the change and loses the answer", async () => {
    await emulator.current.control.api.fault({ mode: "drop-after", match: "^POST", times: 1 });
    await expect(admin("POST", "/locations", { short: "made" })).rejects.toThrow();
    expect((await admin("GET", "/locations?filter[short]=made")).body.data).toHaveLength(1);
  });

  test("html, redirect, status and rate-limited answer in the panel's place", async () => {
    const { control } = emulator.current;
    for (const fault of [
      { mode: "html", times: 1 },
      { mode: "redirect", location: "https://panel.test/auth/login", times: 1 },
      { mode: "status", status: 502, times: 1 },
      { mode: "rate-limited", retryAfter: 7, times: 1 },
    ] as const)
      await control.api.fault(fault);
    const answers = [];
    for (let left = 5; left > 0; left--) answers.push(await admin("GET", "/nests"));
    expect(answers.map(({ status }) => status)).toEqual([200, 302, 502, 429, 200]);
    expect(answers[0]?.headers.get("content-type")).toContain("text/html");
    expect(answers[1]?.headers.get("location")).toBe("https://panel.test/auth/login");
    expect(answers[3]?.headers.get("retry-after")).toBe("7");
  });

  test("refused answers in the panel's own JSON", async () => {
    const words = { status: 403, code: "AccessDeniedHttpException", detail: "This action is unauthorized." };
    await emulator.current.control.api.fault({ mode: "refused", ...words, times: 1 });
    const { status, body } = await admin("GET", "/nests");
    expect({ status, body }).toEqual({ status: 403, body: { errors: [{ ...words, status: "403" }] } });
  });

  test("truncate ends the answer in its middle", async () => {
    await emulator.current.control.api.fault({ mode: "truncate", times: 1 });
    await expect(admin("GET", "/nests")).rejects.toThrow();
    expect((await admin("GET", "/nests")).status).toBe(200);
  });

  test("are gone after clear", async () => {
    await emulator.current.control.api.fault({ mode: "status" });
    await emulator.current.control.api.clear();
    expect((await admin("GET", "/nests")).status).toBe(200);
  });
});

describe("the clock", () => {
  test("ends a rate window when it is moved past it", async () => {
    for (let left = 5; left > 0; left--) await admin("GET", "/nests");
    const refused = await admin("GET", "/nests");
    expect([refused.status, refused.headers.get("x-ratelimit-remaining")]).toEqual([429, "0"]);
    await emulator.current.control.clock.advance(60_000);
    expect((await admin("GET", "/nests")).headers.get("x-ratelimit-remaining")).toBe("4");
  });

  test("stands still while it is frozen", async () => {
    const { now } = await emulator.current.control.clock.freeze();
    expect((await emulator.current.control.clock.get()).now).toBe(now);
    expect((await emulator.current.control.clock.resume()).frozen).toBe(false);
  });
});

describe("the request log", () => {
  test("tells operation, key, user and status, and counts what matches", async () => {
    await emulator.current.control.clearRequests();
    await admin("GET", "/nests");
    await admin("GET", "/servers/99");
    const all = await emulator.current.control.requests();
    expect(all.map(({ operation, status, user, api }) => [operation, status, user, api])).toEqual([
      ["listNests", 200, "admin", "application"],
      ["getServer", 404, "admin", "application"],
    ]);
    expect(all[0]?.key).toBe(emulator.current.keys.application?.slice(0, 16));
    expect(await emulator.current.control.requests({ operation: "getServer" })).toHaveLength(1);
    expect(await emulator.current.control.requests({ status: 200 })).toHaveLength(1);
  });
});

describe("the world", () => {
  test("can be dumped and loaded again without losing anything", async () => {
    await admin("POST", "/servers", paperServer({ external_id: "kept" }));
    await emulator.current.control.clock.advance(10_000);
    const dumped = await emulator.current.control.dump();
    await emulator.current.control.reset();
    expect((await admin("GET", "/servers")).body.data).toEqual([]);
    await emulator.current.control.load(dumped);
    expect(await emulator.current.control.dump()).toEqual(dumped);
    expect((await admin("GET", "/servers/external/kept")).body.attributes.container.environment).toMatchObject({
      SERVER_JARFILE: "server.jar",
    });
  });

  test("is refused with the name of the field that is wrong", async () => {
    await expect(emulator.current.control.load({ users: [] })).rejects.toThrow(/users/);
  });

  test("takes no unknown command", async () => {
    await expect(emulator.current.control.daemon({ mode: "explode" as "hang" })).rejects.toThrow(/mode/);
  });
});

test("a reset changes the settings that it names and leaves the world's others alone", async () => {
  const { control } = emulator.current;
  const world = await control.dump();
  await control.load({ ...world, settings: { ...world.settings, clientAllocationsEnabled: true } });
  await control.reset({ settings: { filesMaxEditSize: 10 } });
  expect((await control.dump()).settings).toMatchObject({ clientAllocationsEnabled: true, filesMaxEditSize: 10 });
});

test("faults and time that are set before the first request count for it", async () => {
  await using fresh = await createPanelEmulator();
  const { url, keys, control } = fresh;
  await control.clock.freeze();
  await control.api.fault({ mode: "drop-after", times: 1 });
  await expect(call(url, keys.application, "POST", "/api/application/locations", { short: "a" })).rejects.toThrow();
  expect((await control.clock.get()).frozen).toBe(true);
  expect((await control.dump()).locations.map(({ short }) => short)).toContain("a");
});
