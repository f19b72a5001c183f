import { expect, test } from "vitest";
import { createBench, openOn, until } from "./console-under-test.ts";

test("a token that is about to expire is renewed on the same connection", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.send("token expiring");
  expect(await side.accept()).toBe(bench.tokens[1]);
  expect(bench.daemon.upgrades).toBe(1);
  await console.close();
});

test("the renewal works every time, not only the first", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  for (let renewal = 1; renewal <= 4; renewal++) {
    bench.clock.advance(30_000);
    side.send("token expiring");
    expect(await side.accept()).toBe(bench.tokens[renewal]);
    side.send("status", "running");
    await until(console, "status");
  }
  await console.close();
});

test("a command that is sent while the token has expired waits for the new one and is not lost", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.send("token expired");
  side.send("status", "running");
  await until(console, "status");
  const sent = console.send("say hello");
  await side.accept();
  expect(await side.frame()).toEqual({ event: "send command", args: ["say hello"] });
  await sent;
  await console.close();
});

test("a jwt error asks for one new token, however many events the daemon holds back", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  for (let i = 0; i < 5; i++) side.send("jwt error", "jwt: exp claim is invalid");
  await side.accept();
  side.send("status", "running");
  const seen: string[] = [];
  for await (const event of console) {
    seen.push(event.type);
    if (event.type === "status") break;
  }
  expect(seen).toEqual(["connected", "jwt error", "status"]);
  expect(bench.tokens).toHaveLength(2);
  await console.close();
});

test("a revoked permission ends the console after three refused tokens", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  side.send("jwt error", "jwt: created too far in past (denylist)");
  for (let i = 0; i < 3; i++) {
    await until(console, "jwt error");
    // A token of the second of the change would be refused as well; a third one the daemon takes after five seconds.
    bench.clock.advance(1_000);
    await new Promise((resolve) => setImmediate(resolve));
    bench.clock.advance(6_000);
    await side.frame();
    side.send("jwt error", "Error Event [1f0c]: jwt: missing connect permission");
  }
  await expect(until(console, "status")).rejects.toMatchObject({ code: "console_token_refused" });
});

test("when the panel no longer gives tokens, reading ends with the panel's own error", async () => {
  await using bench = await createBench();
  const refusal = Object.assign(new Error("This action is unauthorized."), { status: 403 });
  let refuse = false;
  const { console, side } = await openOn(bench, {
    fetchCredentials: (options) => (refuse ? Promise.reject(refusal) : bench.options.fetchCredentials(options)),
  });
  refuse = true;
  side.send("token expiring");
  await expect(until(console, "status")).rejects.toBe(refusal);
  await expect(console.send("say hello")).rejects.toBe(refusal);
});

test("a panel that is down for a moment is asked again, later", async () => {
  await using bench = await createBench();
  let down = false;
  const asked = Promise.withResolvers<void>();
  const { console, side } = await openOn(bench, {
    fetchCredentials: (options) => {
      if (!down) return bench.options.fetchCredentials(options);
      down = false;
      asked.resolve();
      return Promise.reject(Object.assign(new Error("bad gateway"), { status: 502 }));
    },
  });
  down = true;
  side.send("token expiring");
  await asked.promise;
  await expect.poll(() => bench.clock.delays.includes(750)).toBe(true);
  bench.clock.advance(750);
  expect(await side.accept()).toBe(bench.tokens[1]);
  await console.close();
});
