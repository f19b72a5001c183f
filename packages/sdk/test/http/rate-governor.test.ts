import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateGovernor, type Priority, type RateGovernor } from "../../src/index.ts";
import { json, observePanel } from "../support/observed-panel.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Uses up a budget until this much of it is left. */
function leave(governor: RateGovernor, remaining: number, limit = 240): void {
  void governor.acquire("panel", "interactive");
  governor.settle("panel", { limit, remaining });
}

/** Whether a request of this priority goes at once; if it does, it is answered. */
function goesAtOnce(governor: RateGovernor, priority: Priority): boolean {
  const controller = new AbortController();
  const waiting = governor.acquire("panel", priority, controller.signal);
  waiting?.catch(() => {});
  controller.abort();
  if (!waiting) governor.settle("panel");
  return waiting === undefined;
}

describe("the rate governor", () => {
  test("lets everything go while it knows nothing, and while much is left", () => {
    const governor = createRateGovernor();
    for (let count = 0; count < 500; count++) expect(governor.acquire("panel", "background")).toBeUndefined();
    const learnt = createRateGovernor();
    leave(learnt, 200);
    expect(goesAtOnce(learnt, "background")).toBe(true);
  });

  test.each([
    [130, [true, true, true, true]],
    [100, [true, true, true, false]],
    [50, [true, true, false, false]],
    [20, [true, false, false, false]],
    [0, [false, false, false, false]],
  ])("with %i of 240 left lets go at once: interactive, paid, routine, background %j", (remaining, expected) => {
    const answers = (["interactive", "paid", "routine", "background"] as const).map((priority) => {
      const governor = createRateGovernor();
      leave(governor, remaining);
      // The first below its share still goes; it is the one after it that has to keep its distance.
      goesAtOnce(governor, priority);
      return goesAtOnce(governor, priority);
    });
    expect(answers).toEqual(expected);
  });

  test("spreads the rest of the budget evenly over the rest of the minute", async () => {
    const governor = createRateGovernor();
    leave(governor, 60);
    const went: number[] = [];
    for (let count = 0; count < 5; count++)
      void Promise.resolve(governor.acquire("panel", "routine")).then(() => went.push(Date.now()));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(went).toHaveLength(5);
    const gaps = went.slice(1).map((at, index) => at - (went[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(900);
  });

  test("serves who waits by priority first, then in order", async () => {
    const governor = createRateGovernor();
    leave(governor, 0);
    const went: string[] = [];
    for (const priority of ["background", "routine", "interactive", "paid"] as const) {
      void governor.acquire("panel", priority)?.then(() => went.push(priority));
    }
    void governor.acquire("panel", "interactive")?.then(() => went.push("interactive, later"));
    expect(went).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(went).toEqual(["interactive", "interactive, later", "paid", "routine", "background"]);
  });

  test("counts a minute from the answer to its first request, since the panel counts from its arrival", async () => {
    const governor = createRateGovernor();
    leave(governor, 200);
    await vi.advanceTimersByTimeAsync(61_000);
    void governor.acquire("panel", "interactive");
    await vi.advanceTimersByTimeAsync(12_000);
    governor.settle("panel", { limit: 240, remaining: 239 });
    leave(governor, 0);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(goesAtOnce(governor, "interactive")).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(goesAtOnce(governor, "interactive")).toBe(true);
  });

  test("after a 429 lets nobody go before the panel's time is over", async () => {
    const governor = createRateGovernor();
    void governor.acquire("panel", "routine");
    governor.settle("panel", { blockedForMs: 7_000 });
    let went = false;
    void governor.acquire("panel", "interactive")?.then(() => {
      went = true;
    });
    await vi.advanceTimersByTimeAsync(6_999);
    expect(went).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(went).toBe(true);
  });

  test("keeps buckets apart", () => {
    const governor = createRateGovernor();
    leave(governor, 0);
    expect(governor.acquire("another panel", "background")).toBeUndefined();
  });

  test("lets who is aborted leave the queue, and the others are served", async () => {
    const governor = createRateGovernor();
    leave(governor, 0);
    const controller = new AbortController();
    const left = governor.acquire("panel", "interactive", controller.signal);
    let served = false;
    void governor.acquire("panel", "routine")?.then(() => {
      served = true;
    });
    controller.abort(new Error("left"));
    await expect(left).rejects.toThrow("left");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(served).toBe(true);
  });
});

test("two clients with one governor share what the answers to either tell", async () => {
  const governor = createRateGovernor();
  const respond = () =>
    json({ object: "user", attributes: { id: 1 } }, 200, { "x-ratelimit-limit": "240", "x-ratelimit-remaining": "0" });
  const first = observePanel(respond, { governor });
  const second = observePanel(respond, { governor });
  await first.panel.application.users.get(1);
  const call = second.panel.application.users.get(1);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(second.requests).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  await call;
  expect(second.requests).toHaveLength(1);
});

test("the tight limit of one route, which the headers show, does not slow the others", async () => {
  const { panel, requests } = observePanel(({ url }) =>
    url.pathname.endsWith("websocket")
      ? json({ data: { token: "t", socket: "ws://node" } }, 200, {
          "x-ratelimit-limit": "5",
          "x-ratelimit-remaining": "0",
        })
      : json({ object: "stats", attributes: {} }),
  );
  const server = panel.client.server("1a2b3c4d");
  await server.websocket();
  const next = server.websocket();
  await server.resources();
  await panel.client.server("aaaabbbb").websocket();
  expect(requests.map(({ url }) => url.pathname.split("/").slice(4).join("/"))).toEqual([
    "1a2b3c4d/websocket",
    "1a2b3c4d/resources",
    "aaaabbbb/websocket",
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  await next;
  expect(requests).toHaveLength(4);
});
