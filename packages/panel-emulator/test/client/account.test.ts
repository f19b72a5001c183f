import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
const account = (method: string, path: string, body?: unknown) =>
  call(emulator.current.url, emulator.current.keys.clientAlice, method, `/api/client/account${path}`, body);
const outcome = async (method: string, path: string, body: unknown) => {
  const answer = await account(method, path, body);
  return [answer.status, answer.body.errors?.map(({ code }: { code: string }) => code)].flat();
};

beforeEach(() => emulator.current.control.reset());

describe("a password", () => {
  test.each([
    ["PUT", "/email", "password"],
    ["PUT", "/password", "current_password"],
    ["POST", "/two-factor/disable", "password"],
  ])("that is a list is more than %s %s can compare", async (method, path, field) => {
    expect(await outcome(method, path, { [field]: ["x"] })).toEqual([500, "TypeError"]);
    expect((await account(method, path, { [field]: 12345678 })).status).toBe(400);
  });
});

test("a code without a secret cannot be checked", async () => {
  const { dump } = emulator.current.control;
  const password = (await dump()).users.find((user) => user.username === "alice")?.password;
  const enabled = { code: "123456", password };
  expect(await outcome("POST", "/two-factor", enabled)).toEqual([500, "DecryptException"]);
  await account("GET", "/two-factor");
  expect(await outcome("POST", "/two-factor", enabled)).toEqual([400, "TwoFactorAuthenticationTokenInvalid"]);
});

describe("the addresses of a key", () => {
  const create = (...allowed_ips: unknown[]) => outcome("POST", "/api-keys", { description: "x", allowed_ips });

  test("may be ranges of many forms", async () => {
    const ranges = ["10.0.*.*", "10.0.0.1-10.0.0.9", "10.0.0.0 255.0.0.0", "2001:db8::/32", "123"];
    expect(await create(...ranges)).toEqual([200, undefined]);
  });

  test("are refused one by one, after the rules", async () => {
    const { body } = await account("POST", "/api-keys", { description: "", allowed_ips: ["nope", "10.0.0.1"] });
    expect(body.errors.map(({ meta }: { meta: { source_field: string } }) => meta.source_field)).toEqual([
      "description",
      "allowed_ips.0",
    ]);
  });

  test("that make no sense are more than the panel can handle", async () => {
    expect(await create("10.0.0.0/33")).toEqual([500, "Exception"]);
    expect(await create("10.0.0.9-10.0.0.1")).toEqual([500, "Exception"]);
    expect(await create(["10.0.0.1"])).toEqual([500, "TypeError"]);
  });
});

test("a private key is no public key", async () => {
  const public_key = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----";
  expect(await outcome("POST", "/ssh-keys", { name: "x", public_key })).toEqual([422, "ValidationException"]);
});
