import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { createAccounts } from "../../server/accounts.ts";
import { ConfigError, readConfig } from "../../server/config.ts";
import { startFailure } from "../../server/start-failure.ts";

const panel = { PANEL_URL: "https://panel.example.com", PANEL_APPLICATION_KEY: "ptla_1234" };

test("without any variable the demo brings its own panel and database", () => {
  expect(readConfig({})).toMatchObject({ panel: null, databaseUrl: null, host: "127.0.0.1" });
});

test("a panel of one's own needs its URL and its application key", () => {
  expect(readConfig(panel).panel).toEqual({
    url: "https://panel.example.com",
    applicationKey: "ptla_1234",
    clientKey: null,
  });
  expect(() => readConfig({ PANEL_URL: panel.PANEL_URL })).toThrow(/PANEL_APPLICATION_KEY.*Application API/);
  expect(() => readConfig({ PANEL_CLIENT_KEY: "ptlc_1234" })).toThrow(/PANEL_URL/);
});

test.each([
  ["PANEL_URL", "panel.example.com"],
  ["DATABASE_URL", "mysql://localhost/shop"],
  ["PORT", "80000"],
  ["ENCRYPTION_KEY", "short"],
])("a wrong %s is refused by its name", (name, value) => {
  expect(() => readConfig({ ...panel, [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ ...panel, [name]: value })).toThrow(new RegExp(name));
});

test("an empty variable is as good as none", () => {
  expect(readConfig({ DATABASE_URL: "", PORT: "" })).toMatchObject({ databaseUrl: null, port: null });
});

test("where real servers are at stake nobody signs in with the passwords of the demo", () => {
  const known = createAccounts(readConfig({})).map(({ password }) => password);
  const real = createAccounts(readConfig(panel)).map(({ password }) => password);
  expect(known).toEqual(["customer", "administrator"]);
  for (const password of real) {
    expect(known).not.toContain(password);
    expect(password.length).toBeGreaterThanOrEqual(12);
  }
});

test("what keeps it from starting is said in a sentence, with what to do", async () => {
  const [first, second] = [createServer(), createServer()];
  first.listen(0, "127.0.0.1");
  await once(first, "listening");
  const { port } = first.address() as AddressInfo;
  second.listen(port, "127.0.0.1");
  const [taken] = await once(second, "error");
  first.close();
  expect(startFailure(taken)).toBe(
    `Another program listens on port ${port} of 127.0.0.1. Stop it, or set PORT to another one (0 for any).`,
  );
  const readOnly = Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS", path: "/shop/.data" });
  expect(startFailure(readOnly)).toMatch(/^\/shop\/\.data cannot be written\. Give this user the right/);
});
