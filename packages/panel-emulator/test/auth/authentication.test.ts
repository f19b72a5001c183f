import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
const nests = (authorization: string) =>
  call(emulator.current.url, undefined, "GET", "/api/application/nests", undefined, { authorization });

beforeEach(() => emulator.current.control.reset());

describe("a key", () => {
  test("counts after the last Bearer of the header and ends at a comma", async () => {
    const { application } = emulator.current.keys;
    expect((await nests(`Basic x, Bearer ${application}`)).status).toBe(200);
    expect((await nests(`Bearer wrong Bearer ${application}, more`)).status).toBe(200);
    expect((await nests(`Bearer ${application} Bearer wrong`)).status).toBe(401);
    expect((await nests(`bearer ${application}`)).status).toBe(401);
  });

  test("has an identifier without case, and a secret with it", async () => {
    const key = emulator.current.keys.application ?? "";
    expect((await nests(`Bearer ${key.slice(0, 16).toUpperCase()}${key.slice(16)}`)).status).toBe(200);
    expect((await nests(`Bearer ${key.slice(0, 16)}${key.slice(16).toUpperCase()}`)).status).toBe(401);
  });

  test("that is used from elsewhere is refused, and its user can read of it", async () => {
    const { url, keys } = emulator.current;
    const account = (method: string, path: string, body?: unknown, key = keys.clientAlice) =>
      call(url, key, method, `/api/client/account${path}`, body);
    const made = await account("POST", "/api-keys", { description: "elsewhere", allowed_ips: ["203.0.113.9"] });
    const { identifier } = made.body.attributes;
    const elsewhere = `${identifier}${made.body.meta.secret_token}`;
    expect((await account("GET", "", undefined, elsewhere)).status).toBe(403);
    const [event] = (await account("GET", "/activity?filter[event]=auth:ip-blocked")).body.data;
    expect(event.attributes).toMatchObject({ properties: { identifier }, has_additional_metadata: false });
  });
});

describe("where two-factor authentication is demanded", () => {
  test("somebody without it can only look at the account and switch it on", async () => {
    const { url, keys, control } = emulator.current;
    await control.reset({ settings: { twoFactorRequired: "everybody" } });
    const client = (method: string, path: string, body?: unknown) =>
      call(url, keys.clientAlice, method, `/api/client${path}`, body);
    expect((await client("GET", "/account")).status).toBe(200);
    expect((await client("GET", "/account/two-factor")).status).toBe(200);
    const refused = await client("GET", "/account/api-keys");
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, "TwoFactorAuthRequiredException"]);
    expect((await nests(`Bearer ${keys.application}`)).status).toBe(400);
  });

  test("of administrators, customers are left alone", async () => {
    const { url, keys, control } = emulator.current;
    await control.reset({ settings: { twoFactorRequired: "administrators" } });
    expect((await call(url, keys.clientAlice, "GET", "/api/client")).status).toBe(200);
    expect((await call(url, keys.client, "GET", "/api/client")).status).toBe(400);
  });
});
