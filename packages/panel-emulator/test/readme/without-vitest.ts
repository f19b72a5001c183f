import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { sellServer } from "./shop.ts";

const panel = await createPanelEmulator({ limits: { application: 1000 } });
after(() => panel.close());

await test("an answer that gets lost on its way is not paid twice", async () => {
  await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers", times: 1 });
  await assert.rejects(sellServer({ url: panel.url, key: panel.keys.application, customer: 2 }));
  const { servers } = await panel.control.dump();
  assert.equal(servers.length, 1); // it was made: look before you order again
});
