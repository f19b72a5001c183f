import { expect, test } from "vitest";
import { createBench, openOn, until } from "./console-under-test.ts";

test("a lost connection is restored with the token that is still good, at no cost to the panel", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.drop();
  expect(await until(console, "disconnected")).toMatchObject({ code: 1006, retryInMs: 750 });
  bench.clock.advance(750);
  const again = await bench.daemon.connection();
  expect(await again.accept()).toBe(bench.tokens[0]);
  expect(await until(console, "connected")).toEqual({ type: "connected", attempt: 2 });
  expect(bench.tokens).toHaveLength(1);
  await console.close();
});

test("a token with less than a minute left is not used for a new connection", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.drop();
  await until(console, "disconnected");
  bench.clock.advance(541_000);
  const again = await bench.daemon.connection();
  expect(await again.accept()).toBe(bench.tokens[1]);
  await console.close();
});

test("a daemon that was restarted refuses the old token and gets a new one", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.drop();
  await until(console, "disconnected");
  bench.clock.advance(750);
  const again = await bench.daemon.connection();
  await again.frame();
  again.send("jwt error", "Error Event [77aa]: jwt: created too far in past (denylist)");
  await until(console, "jwt error");
  bench.clock.advance(1_000);
  expect(await again.accept()).toBe(bench.tokens[1]);
  await until(console, "connected");
  await console.close();
});

test("the delays double up to the longest, with half of each left to chance", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench, { reconnect: { initialDelayMs: 100, maximumDelayMs: 350 } });
  bench.daemon.allowedOrigin = "https://elsewhere.example";
  side.drop();
  const delays: number[] = [];
  for (let i = 0; i < 4; i++) {
    const { retryInMs } = await until(console, "disconnected");
    delays.push(retryInMs);
    bench.clock.advance(retryInMs);
  }
  expect(delays).toEqual([75, 150, 263, 263]);
  await console.close();
});

test("with a limit on tries the console gives up after the last one", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench, { reconnect: { maximumAttempts: 0 } });
  side.drop();
  await expect(until(console, "disconnected")).rejects.toMatchObject({
    code: "console_connection_lost",
    closeCode: 1006,
  });
});

test.each([
  [4409, "", "console_server_suspended"],
  [4400, "", "console_refused"],
  [1001, "server deleted", "console_server_deleted"],
])("close code %i %s is final", async (closeCode, reason, code) => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.socket.close(closeCode, reason);
  await expect(until(console, "disconnected")).rejects.toMatchObject({ code, closeCode });
  await expect(console.send("say hello")).rejects.toMatchObject({ code });
  expect(bench.daemon.upgrades).toBe(1);
});

test("a daemon that merely goes away is come back to", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.socket.close(1001, "shutting down");
  await until(console, "disconnected");
  bench.clock.advance(750);
  await (await bench.daemon.connection()).accept();
  await until(console, "connected");
  await console.close();
});

test("a connection that died silently is noticed by an unanswered question", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  bench.clock.advance(45_000);
  expect(await side.frame()).toEqual({ event: "send stats", args: [] });
  bench.clock.advance(15_000);
  expect(await until(console, "disconnected")).toMatchObject({ reason: "the daemon went silent" });
  await console.close();
});

test("a command that is sent while the connection is gone goes out over the new one", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.drop();
  await until(console, "disconnected");
  const sent = console.power("restart");
  bench.clock.advance(750);
  const again = await bench.daemon.connection();
  await again.accept();
  expect(await again.frame()).toEqual({ event: "set state", args: ["restart"] });
  await sent;
  await console.close();
});

test("a suspension that the panel reports while reconnecting is final", async () => {
  await using bench = await createBench();
  const suspended = Object.assign(new Error("suspended"), { status: 409 });
  let isSuspended = false;
  const { console, side } = await openOn(bench, {
    fetchCredentials: (options) => (isSuspended ? Promise.reject(suspended) : bench.options.fetchCredentials(options)),
  });
  isSuspended = true;
  side.drop();
  await until(console, "disconnected");
  bench.clock.advance(600_000);
  await expect(until(console, "connected")).rejects.toBe(suspended);
});
