import { expect, test } from "vitest";
import { createTokenBudget } from "../../src/console/index.ts";
import { ManualClock } from "./manual-clock.ts";

const never = new AbortController().signal;

test("a panel without a limit on tokens is asked as often as is needed", async () => {
  const clock = new ManualClock();
  const budget = createTokenBudget({ clock });
  budget.learn(720);
  for (let i = 0; i < 100; i++) await budget.take(never);
  expect(clock.delays).toEqual([]);
});

test("once the panel says that it gives out five a minute, the sixth waits for the minute to pass, and says so", async () => {
  const clock = new ManualClock();
  const budget = createTokenBudget({ clock });
  for (let i = 0; i < 5; i++) await budget.take(never);
  budget.learn(5);
  const waits: number[] = [];
  let taken = false;
  const sixth = budget
    .take(never, (waitMs) => waits.push(waitMs))
    .then(() => {
      taken = true;
    });
  expect(waits).toEqual([60_000]);
  clock.advance(59_999);
  await Promise.resolve();
  expect(taken).toBe(false);
  clock.advance(1);
  await sixth;
});

test("those who wait are served in turn and none of them goes beyond the budget", async () => {
  const clock = new ManualClock();
  const budget = createTokenBudget({ requests: 2, perMs: 1_000, clock });
  const at: number[] = [];
  const start = clock.now();
  const all = Array.from({ length: 6 }, () => budget.take(never).then(() => at.push(clock.now() - start)));
  await Promise.all(all.slice(0, 2));
  clock.advance(1_000);
  await Promise.all(all.slice(2, 4));
  clock.advance(1_000);
  await Promise.all(all);
  expect(at).toEqual([0, 0, 1_000, 1_000, 2_000, 2_000]);
});

test("whoever waits can give up", async () => {
  const clock = new ManualClock();
  const budget = createTokenBudget({ requests: 1, clock });
  await budget.take(never);
  const abort = new AbortController();
  const second = budget.take(abort.signal);
  abort.abort("enough");
  await expect(second).rejects.toBe("enough");
});
