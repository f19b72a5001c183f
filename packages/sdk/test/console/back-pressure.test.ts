import { expect, test } from "vitest";
import { EventQueue } from "../../src/console/event-queue.ts";
import type { ConsoleEvent, ConsoleStats } from "../../src/console/index.ts";

const line = (text: string): ConsoleEvent => ({ type: "console output", line: text });
const stats = (uptime: number): ConsoleEvent => ({
  type: "stats",
  stats: { uptime, state: "running" } as unknown as ConsoleStats,
});

async function drain(queue: EventQueue): Promise<ConsoleEvent[]> {
  queue.end();
  const events: ConsoleEvent[] = [];
  for (let next = await queue.next(); !next.done; next = await queue.next()) events.push(next.value);
  return events;
}

test("a slow reader loses the oldest lines and is told how many", async () => {
  const queue = new EventQueue(2);
  for (const text of ["a", "b", "c", "d", "e"]) queue.push(line(text));
  expect(await drain(queue)).toEqual([{ type: "dropped", lines: 3 }, line("d"), line("e")]);
});

test("states, ends of installations and of the server are never dropped", async () => {
  const queue = new EventQueue(1);
  const kept: ConsoleEvent[] = [
    { type: "status", state: "starting" },
    { type: "install completed" },
    { type: "deleted" },
  ];
  for (const event of kept) {
    queue.push(line("x"));
    queue.push(event);
  }
  expect((await drain(queue)).filter(({ type }) => type !== "console output" && type !== "dropped")).toEqual(kept);
});

test.each<ConsoleEvent>([
  { type: "daemon message", text: "(restoring): world/level.dat" },
  { type: "daemon error", text: "no" },
  { type: "jwt error", text: "no" },
  { type: "install output", line: "x" },
  { type: "throttled", scope: "global" },
  { type: "unknown", event: "moon phase", args: [] },
])("any number of $type takes no more room than the limit", async (event) => {
  const queue = new EventQueue(3);
  for (let i = 0; i < 1_000; i++) queue.push(event);
  expect(await drain(queue)).toEqual([{ type: "dropped", lines: 997 }, event, event, event]);
});

test("of figures that nobody read only the newest waits", async () => {
  const queue = new EventQueue(10);
  queue.push(stats(1));
  queue.push(line("a"));
  queue.push(stats(2));
  queue.push(stats(3));
  expect(await drain(queue)).toEqual([line("a"), stats(3)]);
});

test("a million lines for a reader that never reads take no more room than the limit", async () => {
  const queue = new EventQueue(100);
  for (let i = 0; i < 1_000_000; i++) queue.push(line(String(i)));
  const events = await drain(queue);
  expect(events).toHaveLength(101);
  expect(events[0]).toEqual({ type: "dropped", lines: 999_900 });
  expect(events.at(-1)).toEqual(line("999999"));
});

test("a reader that waits gets the next event at once", async () => {
  const queue = new EventQueue(1);
  const reading = queue.next();
  queue.push(line("a"));
  expect(await reading).toEqual({ done: false, value: line("a") });
});

test("an error reaches the reader after the events before it, and once", async () => {
  const queue = new EventQueue(1);
  queue.push(line("a"));
  queue.end(new Error("over"));
  expect(await queue.next()).toEqual({ done: false, value: line("a") });
  await expect(queue.next()).rejects.toThrow("over");
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});
