import { expect, test } from "vitest";
import { openConsole } from "../../src/console/index.ts";
import { createBench, openOn, until } from "./console-under-test.ts";

test("the console is open as soon as the daemon has taken the token", async () => {
  await using bench = await createBench();
  const opening = openConsole(bench.options);
  const side = await bench.daemon.connection();
  expect(await side.accept()).toBe(bench.tokens[0]);
  await using console = await opening;
  expect(await until(console, "connected")).toEqual({ type: "connected", attempt: 1 });
});

test("Origin is the panel's, for the daemon refuses any other", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  expect(side.origin).toBe("https://panel.example");
  await console.close();
});

test("a handshake that the daemon refuses is an error that names the Origin and does not try again", async () => {
  await using bench = await createBench();
  bench.daemon.allowedOrigin = "https://another.example";
  await expect(openConsole(bench.options)).rejects.toMatchObject({
    code: "console_connection_failed",
    remedy: expect.stringContaining("https://panel.example"),
  });
  expect(bench.daemon.upgrades).toBe(1);
});

test("the panel's refusal to give a token is thrown as it is", async () => {
  await using bench = await createBench();
  const refusal = Object.assign(new Error("suspended"), { status: 409 });
  await expect(openConsole({ ...bench.options, fetchCredentials: () => Promise.reject(refusal) })).rejects.toBe(
    refusal,
  );
  expect(bench.daemon.upgrades).toBe(0);
});

test("a daemon that never answers the token does not keep the caller waiting", async () => {
  await using bench = await createBench();
  const opening = openConsole(bench.options);
  const side = await bench.daemon.connection();
  await side.frame();
  bench.clock.advance(15_000);
  await expect(opening).rejects.toMatchObject({ code: "console_connection_failed" });
});

test("a token that the daemon cannot read is renewed twice and then reported", async () => {
  await using bench = await createBench();
  const opening = openConsole(bench.options);
  opening.catch(() => {});
  const side = await bench.daemon.connection();
  for (let i = 0; i < 3; i++) {
    await side.frame();
    side.send(
      "daemon error",
      "Error Event [6d9f7a3c]: an unexpected error was encountered while handling this request",
    );
    // The next token is asked for a second later, and the daemon takes a third one after five.
    if (i < 2) await expect.poll(() => bench.clock.delays.filter((delay) => delay === 1_000).length).toBe(i + 1);
    bench.clock.advance(1_000);
    await expect.poll(() => bench.tokens.length).toBe(Math.min(3, i + 2));
    await new Promise((resolve) => setImmediate(resolve));
    bench.clock.advance(6_000);
  }
  await expect(opening).rejects.toMatchObject({ code: "console_token_refused" });
  expect(bench.tokens).toHaveLength(3);
});

test("a signal that is aborted already opens nothing", async () => {
  await using bench = await createBench();
  await expect(openConsole({ ...bench.options, signal: AbortSignal.abort("no") })).rejects.toBe("no");
  expect(bench.tokens).toHaveLength(0);
});

test("another way to open websockets can be passed in", async () => {
  await using bench = await createBench();
  const { WebSocket } = await import("ws");
  const opened: string[] = [];
  const { console } = await openOn(bench, {
    webSocket: (url, { headers }) => {
      opened.push(`${url} ${headers.Origin}`);
      return new WebSocket(url, { headers });
    },
  });
  expect(opened).toEqual([`${bench.daemon.url} https://panel.example`]);
  await console.close();
});
