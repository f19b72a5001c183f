import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { call } from "./support/panel-client.ts";

const emulator = useCheckedEmulator();

test("every answer is told on a channel of the process, to whoever listens", async () => {
  const told: unknown[] = [];
  const listen = (answer: unknown) => void told.push(answer);
  subscribe("hatchery.panel-emulator.answer", listen);
  const { url, keys } = emulator.current;
  await call(url, keys.application, "GET", "/api/application/nests/1");
  unsubscribe("hatchery.panel-emulator.answer", listen);
  await call(url, keys.application, "GET", "/api/application/nests/2");
  expect(told).toEqual([
    expect.objectContaining({ method: "GET", path: "/api/application/nests/1", operation: "getNest", status: 200 }),
  ]);
});
