import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { call, paperServer } from "./support/panel-client.ts";

describe("panel 1.12", () => {
  const emulator = useCheckedEmulator({ version: "1.12" });
  const admin = (method: string, path: string, body?: unknown) =>
    call(emulator.current.url, emulator.current.keys.application, method, `/api/application${path}`, body);
  const owner = (method: string, path: string, body?: unknown) =>
    call(emulator.current.url, emulator.current.keys.clientAlice, method, `/api/client${path}`, body);

  beforeEach(async () => {
    await emulator.current.control.reset();
    await emulator.current.control.clock.freeze();
    await admin("POST", "/servers", paperServer());
    await emulator.current.control.clock.advance(10_000);
  });

  test("allows 256 requests a minute on both APIs", async () => {
    expect((await admin("GET", "/nests")).headers.get("x-ratelimit-limit")).toBe("256");
    expect((await owner("GET", "/account")).headers.get("x-ratelimit-limit")).toBe("256");
  });

  test("names a server by an identifier that its paths take", async () => {
    const [listed] = (await owner("GET", "")).body.data;
    const { server_identifier, uuid, __deprecated_uuid_short } = listed.attributes;
    expect(server_identifier).toMatch(/^serv_[0-9A-Za-z]+$/);
    expect(uuid.startsWith(__deprecated_uuid_short)).toBe(true);
    expect((await owner("GET", `/servers/${server_identifier}`)).body.attributes.uuid).toBe(uuid);
  });

  test("gives out five websocket tokens a minute for a server, whoever asks, and the headers show the tightest limit", async () => {
    const { identifier } = (await owner("GET", "")).body.data[0].attributes;
    const path = `/api/client/servers/${identifier}/websocket`;
    const { url, keys, control } = emulator.current;
    const statuses = [];
    for (const key of [keys.client, keys.clientAlice, keys.client, keys.clientAlice, keys.client, keys.clientAlice])
      statuses.push((await call(url, key, "GET", path)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    await control.clock.advance(60_000);
    const again = await call(url, keys.clientAlice, "GET", path);
    expect([again.status, again.headers.get("x-ratelimit-limit")]).toEqual([200, "5"]);
  });

  test("stores the description of a node", async () => {
    const { attributes } = (await admin("GET", "/nodes/1")).body;
    const changed = await admin("PATCH", "/nodes/1", { ...attributes, description: "in the cellar" });
    expect([changed.status, changed.body.attributes.description]).toEqual([200, "in the cellar"]);
  });
});

describe("panel 1.11", () => {
  const emulator = useCheckedEmulator();

  test("ignores the description of a node and knows no identifiers", async () => {
    const { url, keys } = emulator.current;
    const { attributes } = (await call(url, keys.application, "GET", "/api/application/nodes/1")).body;
    const body = { ...attributes, description: "in the cellar" };
    const changed = await call(url, keys.application, "PATCH", "/api/application/nodes/1", body);
    expect([changed.status, changed.body.attributes.description]).toEqual([200, null]);
    expect((await call(url, keys.client, "GET", "/api/client/servers/serv_0000000000000000000000")).status).toBe(404);
  });
});
