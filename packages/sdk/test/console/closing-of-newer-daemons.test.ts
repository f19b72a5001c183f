import { expect, test } from "vitest";
import { createBench, openOn, until } from "./console-under-test.ts";

const gone = Object.assign(new Error("The requested resource could not be found on the server."), { status: 404 });

test("a line that breaks off without a reason is come back to only after the panel was asked", async () => {
  await using bench = await createBench();
  let asked = 0;
  const { console, side } = await openOn(bench, {
    checkServer: () => Promise.resolve(asked++ < 9 ? "usable" : "suspended"),
  });
  side.drop();
  await until(console, "disconnected");
  expect(asked).toBe(1);
  await console.close();
});

test("a server that the panel no longer knows ends its console at once", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench, { checkServer: () => Promise.reject(gone) });
  side.drop();
  await expect(until(console, "disconnected")).rejects.toBe(gone);
  expect(bench.daemon.upgrades).toBe(1);
});

test("a server that the panel has suspended ends its console at once, and says so", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench, { checkServer: () => Promise.resolve("suspended") });
  side.drop();
  await expect(until(console, "disconnected")).rejects.toMatchObject({ code: "console_server_suspended" });
});

test("a panel that cannot be asked is no reason to give up", async () => {
  await using bench = await createBench();
  const down = Object.assign(new Error("bad gateway"), { status: 502 });
  const { console, side } = await openOn(bench, { checkServer: () => Promise.reject(down) });
  side.drop();
  await until(console, "disconnected");
  await console.close();
});

test("a deletion that was told of needs no further question", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.send("deleted", "null");
  await until(console, "deleted");
  side.drop();
  await expect(until(console, "disconnected")).rejects.toMatchObject({ code: "console_server_deleted" });
});
