import { once } from "node:events";
import { expect, test } from "vitest";
import { createBench, openOn, until } from "./console-under-test.ts";

test("leaving the block closes the connection", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  const closed = once(side.socket, "close");
  {
    await using open = console;
    expect(open).toBe(console);
  }
  expect((await closed)[0]).toBe(1000);
});

test("closing ends the reading quietly, after what was waiting", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.send("status", "running");
  await until(console, "status");
  const reading = console.next();
  await console.close();
  expect(await reading).toEqual({ done: true, value: undefined });
  expect(await console.next()).toEqual({ done: true, value: undefined });
});

test("what is asked of a closed console is refused", async () => {
  await using bench = await createBench();
  const { console } = await openOn(bench);
  await console.close();
  await expect(console.send("say hello")).rejects.toMatchObject({ code: "console_closed" });
});

test("aborting the signal throws its reason out of the reading and closes the connection", async () => {
  await using bench = await createBench();
  const abort = new AbortController();
  const { console, side } = await openOn(bench, { signal: abort.signal });
  const closed = once(side.socket, "close");
  await until(console, "connected");
  const reading = console.next();
  abort.abort("the customer left");
  await expect(reading).rejects.toBe("the customer left");
  await closed;
});

test("closing while a new connection is awaited leaves no timer behind that would open one", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.drop();
  await until(console, "disconnected");
  await console.close();
  bench.clock.advance(600_000);
  expect(bench.daemon.upgrades).toBe(1);
});

test("a daemon that does not answer the goodbye is not waited for", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.socket.pause();
  const closing = console.close();
  await expect.poll(() => bench.clock.delays.at(-1)).toBe(1_000);
  bench.clock.advance(1_000);
  await closing;
});

test("breaking out of a loop leaves the console open", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  for await (const event of console) if (event.type === "connected") break;
  side.send("status", "running");
  expect(await until(console, "status")).toEqual({ type: "status", state: "running" });
  await console.close();
});
