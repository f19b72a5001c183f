import { createPanelEmulator } from "@hatchery/panel-emulator";
import { expect, test } from "vitest";
import { sellServer } from "./shop.ts";

test("an order that the panel's daemon refuses is tried again", async () => {
  await using panel = await createPanelEmulator();
  const { url, keys, control } = panel;
  await control.daemon({ node: "all", mode: "refuse", times: 2 }); // the request, and the panel's own clean-up

  const server = await sellServer({ url, key: keys.application, customer: 2 });

  await control.clock.advance(60_000); // the installation takes seconds; tests do not
  expect(server.address).toBe("198.51.100.10:25565");
  expect(await control.requests({ operation: "createServer" })).toHaveLength(2);
});
