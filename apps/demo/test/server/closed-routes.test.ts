import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { visit } from "./support/visitor.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: "100" }));
}, 60_000);
afterAll(() => demo.close());

const administration = [
  ["GET", "/hatchery/admin/services"],
  ["GET", "/hatchery/admin/panels"],
  ["GET", "/hatchery/admin/events/stream"],
  ["POST", "/hatchery/admin/panels/main/diagnose"],
  ["PUT", "/hatchery/admin/panels/main"],
] as const;

test.each(administration)("the administration is closed to visitors and customers: %s %s", async (method, path) => {
  const visitor = await visit(demo);
  expect(await visitor.send(method, path)).toMatchObject({ status: 403, body: { code: "forbidden" } });
  await visitor.signIn("customer");
  expect(await visitor.send(method, path)).toMatchObject({ status: 403, body: { code: "forbidden" } });
});

test("a visitor sees the store and nothing of the client area", async () => {
  const visitor = await visit(demo);
  expect((await visitor.send("GET", "/hatchery/products")).status).toBe(200);
  expect((await visitor.send("GET", "/hatchery/services")).status).toBe(403);
  expect((await visitor.send("POST", "/hatchery/orders", { body: { product: "voice" } })).status).toBe(403);
});

test.each([
  ["GET", "/faults"],
  ["PUT", "/faults/panel-down"],
  ["POST", "/faults/kill-worker"],
])("the faults do not exist for a customer: %s %s", async (method, path) => {
  const visitor = await visit(demo);
  await visitor.signIn("customer");
  expect((await visitor.send(method, path)).status).toBe(404);
});

test("every answer tells the browser what it may run, and not to guess types or be framed", async () => {
  const { headers } = await fetch(`${demo.url}/api/session`);
  expect(headers.get("content-security-policy")).toMatch(/script-src 'self'(;|$)/);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.has("x-powered-by")).toBe(false);
});

test("what is no JSON is refused as bad input, not as an accident", async () => {
  const visitor = await visit(demo);
  await visitor.signIn("admin");
  const { csrfToken } = (await visitor.send("GET", "/session")).body;
  const response = await fetch(`${demo.url}/api/hatchery/admin/services`, {
    method: "POST",
    headers: { cookie: visitor.cookie, "x-csrf-token": csrfToken, "content-type": "application/json" },
    body: "{",
  });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
});
