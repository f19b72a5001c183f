import { expect, test } from "vitest";
import { createBench, openOn } from "./console-under-test.ts";

test("commands, power signals, and requests for logs and stats are said in the daemon's words", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  await console.send("say hello");
  await console.power("kill");
  await console.requestLogs();
  await console.requestStats();
  expect([await side.frame(), await side.frame(), await side.frame(), await side.frame()]).toEqual([
    { event: "send command", args: ["say hello"] },
    { event: "set state", args: ["kill"] },
    { event: "send logs", args: [] },
    { event: "send stats", args: [] },
  ]);
  await console.close();
});

test("a command that the daemon would end the connection for is refused before it is sent", async () => {
  await using bench = await createBench();
  const { console, side } = await openOn(bench);
  await expect(console.send("ü".repeat(2_100))).rejects.toMatchObject({ code: "command_too_long" });
  await console.send(`say ${"x".repeat(4_000)}`);
  expect((await side.frame()).args[0]).toHaveLength(4_004);
  await console.close();
});
