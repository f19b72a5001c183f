import { expect, test } from "vitest";
import { createPanelEmulator } from "../src/index.ts";

const json = { accept: "application/json", "content-type": "application/json" };

test("a panel without a port answers in its own process as one with a port answers over it", async () => {
  await using within = await createPanelEmulator({ port: null, speed: 0 });
  await using over = await createPanelEmulator({ speed: 0 });
  const headers = { ...json, authorization: `Bearer ${over.keys.application}` };
  const user = { email: "kim@example.test", username: "kim", first_name: "Kim", last_name: "Ito" };
  for (const [method, path, body] of [
    ["GET", "/api/application/nodes?per_page=2", undefined],
    ["POST", "/api/application/users", user],
    ["POST", "/api/application/users", user],
    ["GET", "/api/application/servers/4711", undefined],
    ["GET", "/nowhere", undefined],
  ] as const) {
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const [one, other] = await Promise.all([
      within.fetch(`${within.url}${path}`, init),
      fetch(`${over.url}${path}`, init),
    ]);
    expect([one.status, shape(await one.text())]).toEqual([other.status, shape(await other.text())]);
    expect(one.headers.get("content-type")).toBe(other.headers.get("content-type"));
  }
  expect((await within.control.requests()).map(({ status }) => status)).toEqual([200, 201, 422, 404, 404]);
});

test("a connection that a fault ends fails in the process as it does in fetch", async () => {
  await using panel = await createPanelEmulator({ port: null });
  await panel.control.api.fault({ mode: "drop-after", times: 1 });
  const headers = { ...json, authorization: `Bearer ${panel.keys.application}` };
  await expect(panel.fetch(`${panel.url}/api/application/users`, { headers })).rejects.toThrow("fetch failed");
});

/** Without what is random, or the address of the panel. */
function shape(text: string): string {
  return text
    .replace(/"uuid":"[^"]+"/g, "")
    .replace(/"(created|updated)_at":"[^"]+"/g, "")
    .replace(/http:\\?\/\\?\/(panel\.invalid|127\.0\.0\.1:\d+)/g, "");
}
