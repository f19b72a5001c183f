import { expect, test } from "vitest";
import { Pace } from "../../src/console/pace.ts";
import type { ConsoleRequest } from "../../src/console/protocol.ts";
import { ManualClock } from "./manual-clock.ts";

const never = new AbortController().signal;

/** When each of many requests, asked one after the other, may be sent. */
async function turns(request: ConsoleRequest, count: number): Promise<number[]> {
  const clock = new ManualClock();
  const pace = new Pace(clock);
  const start = clock.now();
  const at: number[] = [];
  let done = false;
  const asking = (async () => {
    for (let i = 0; i < count; i++) {
      await pace.turn(request, never);
      at.push(clock.now() - start);
    }
    done = true;
  })();
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!done) clock.advance(10);
  }
  await asking;
  return at;
}

test("ten commands go out at once, in their order; then one a second", async () => {
  const at = await turns("send command", 14);
  expect(at[9]).toBeLessThan(500);
  for (let i = 1; i < 10; i++) expect((at[i] ?? 0) - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  for (let i = 10; i < 14; i++) expect(at[i]).toBeGreaterThanOrEqual((i - 9) * 1_000);
  expect(at[13]).toBeLessThan(4_500);
});

test("logs and tokens are asked for twice at once, then every five seconds", async () => {
  for (const request of ["send logs", "auth"] as const) {
    const [first = -1, second = -1, third = -1] = await turns(request, 3);
    expect(Math.max(first, second)).toBeLessThan(50);
    expect(third).toBeGreaterThanOrEqual(5_000);
  }
});

test("whoever waits can give up", async () => {
  const clock = new ManualClock();
  const pace = new Pace(clock);
  const abort = new AbortController();
  await pace.turn("auth", never);
  await pace.turn("auth", never);
  const third = pace.turn("auth", abort.signal);
  await new Promise((resolve) => setImmediate(resolve));
  abort.abort("enough");
  await expect(third).rejects.toBe("enough");
});
