import { expect, test } from "vitest";
import { createClock } from "../src/clock.ts";

test("timers run in the order of their due times, each at its own time", () => {
  const clock = createClock();
  clock.freeze();
  const start = clock.now();
  const ran: [string, number][] = [];
  clock.schedule(30, () => ran.push(["late", clock.now() - start]));
  clock.schedule(10, () => {
    ran.push(["early", clock.now() - start]);
    clock.schedule(5, () => ran.push(["made by early", clock.now() - start]));
  });
  clock.advance(100);
  expect(ran).toEqual([
    ["early", 10],
    ["made by early", 15],
    ["late", 30],
  ]);
  expect(clock.now() - start).toBe(100);
});

test("a cancelled timer does not run, and none run while time stands still", async () => {
  const clock = createClock();
  clock.freeze();
  let runs = 0;
  const timer = clock.schedule(0, () => runs++);
  clock.schedule(0, () => runs++);
  timer.cancel();
  await new Promise((resolve) => setImmediate(resolve));
  expect([runs, clock.pending]).toEqual([0, 1]);
  clock.resume();
  await expect.poll(() => runs).toBe(1);
});

test("a request that waits moves a jumping clock instead of waiting", async () => {
  const clock = createClock({ jump: true });
  const start = clock.now();
  const startedAt = performance.now();
  await clock.sleep(15_000);
  expect(clock.now() - start).toBeGreaterThanOrEqual(15_000);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test("reset drops timers and returns to the real time", () => {
  const clock = createClock();
  clock.schedule(1000, () => expect.unreachable());
  clock.advance(500);
  clock.reset();
  expect(clock.pending).toBe(0);
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
});

test("a clock of speed 0 moves only when it is moved, and does at once what is due at once", async () => {
  const clock = createClock({ speed: 0 });
  const start = clock.now();
  const done: string[] = [];
  clock.schedule(10, () => done.push("later"));
  await new Promise<void>((resolve) => void clock.schedule(0, resolve));
  expect([clock.now() - start, done]).toEqual([0, []]);
  clock.advance(10);
  expect([clock.now() - start, done]).toEqual([10, ["later"]]);
});
