import { expect, test } from "vitest";
import { Machine } from "../src/virtual-time/machine.ts";
import { beginning, VirtualTime } from "../src/virtual-time/virtual-time.ts";

test("time jumps to what is due next, and what is due at the same instant happens in the order in which it was asked for", async () => {
  const time = new VirtualTime();
  const happened: string[] = [];
  const note = (what: string) => () => happened.push(`${what} at ${time.elapsedMs}`);
  time.schedule(3_600_000, note("an hour"));
  time.schedule(5, note("first"));
  time.schedule(5, note("second"));
  time.schedule(7, note("cancelled")).cancel();
  await time.passUntil(3_600_000);
  expect(happened).toEqual(["first at 5", "second at 5", "an hour at 3600000"]);
});

test("what follows from an event has happened before time goes on", async () => {
  const time = new VirtualTime();
  const happened: number[] = [];
  const sleep = (ms: number) => new Promise<void>((resolve) => time.schedule(ms, resolve));
  async function walk(): Promise<void> {
    for (let step = 0; step < 3; step += 1) {
      await sleep(10);
      happened.push(time.elapsedMs);
    }
  }
  void walk();
  time.schedule(100, () => happened.push(time.elapsedMs));
  await time.passUntil(1_000);
  expect(happened).toEqual([10, 20, 30, 100]);
});

test("each machine has a clock of its own, ahead by its offset and as fast as its rate", async () => {
  const time = new VirtualTime();
  const quick = new Machine("quick", { offsetMs: 2_000, rate: 2 });
  let rang = Number.NaN;
  time.on(quick, () =>
    time.schedule(1_000, () => {
      rang = time.elapsedMs;
    }),
  );
  await time.passUntil(10_000);
  expect(rang).toBe(500);
  expect(time.wallClock(quick)).toBe(beginning + 2_000 + 20_000);
  expect(time.wallClock()).toBe(beginning + 10_000);
});

test("to a paused machine nothing happens until it goes on, and to a dead one nothing any more", async () => {
  const time = new VirtualTime();
  const [paused, dead] = [new Machine("paused"), new Machine("dead")];
  const happened: string[] = [];
  for (const machine of [paused, dead]) {
    time.schedule(10, () => happened.push(`${machine.name} at ${time.elapsedMs}`), machine);
  }
  paused.pause();
  dead.kill();
  time.schedule(500, () => paused.resume());
  await time.passUntil(1_000);
  expect(happened).toEqual(["paused at 500"]);
});
