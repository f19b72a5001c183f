/** What differs on a panel 1.12. */
import { createPanelClient, type PanelClient } from "@hatchery/sdk";
import { beforeEach, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ version: "1.12", speed: 10 });
let panel: PanelClient;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client, validate: "throw" });
});

test("its answers hold against the schemas, whatever keys are new", async () => {
  const created = await panel.application.servers.create(paperServer());
  await panel.application.servers.waitUntilInstalled(created, { intervalMs: 50 });
  expect((await panel.client.servers.list({ type: "admin-all" }).all()).length).toBeGreaterThan(0);
  expect((await panel.application.nodes.update(1, { description: "first rack" })).description).toBe("first rack");
});

test("its limit of 256 is learned from its answers", async () => {
  const { response } = await panel.application.users.get(1).withResponse();
  expect(response.headers.get("x-ratelimit-limit")).toBe("256");
});

test("five consoles of a server open at once; the sixth waits instead of being refused", async () => {
  const created = await panel.application.servers.create(paperServer());
  await panel.application.servers.waitUntilInstalled(created, { intervalMs: 50 });
  const server = panel.client.server(created.identifier);
  // By its short identifier and by its uuid it is the same server, with one budget.
  const byUuid = panel.client.server(created.uuid);
  const opened = await Promise.all([server, server, server, byUuid, byUuid].map((one) => one.console()));
  const sixth = server.console({ signal: AbortSignal.timeout(500) });
  await expect(sixth).rejects.toMatchObject({ name: "TimeoutError" });
  for (const console of opened) await console.close();
  const refused = await emulator.current.control.requests({ status: 429 });
  expect(refused).toEqual([]);
});
