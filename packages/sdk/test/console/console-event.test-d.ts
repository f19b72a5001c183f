import { assertType, expectTypeOf, test } from "vitest";
import type { ConsoleEvent, ConsolePowerState, ServerConsole } from "../../src/console/index.ts";

declare const event: ConsoleEvent;
declare const console: ServerConsole;

test("the type of an event tells what it carries", () => {
  if (event.type === "status") expectTypeOf(event.state).toEqualTypeOf<ConsolePowerState>();
  if (event.type === "stats") expectTypeOf(event.stats.network.rx_bytes).toBeNumber();
  if (event.type === "console output") expectTypeOf(event.line).toBeString();
  if (event.type === "backup completed") expectTypeOf(event.backup.uuid).toBeString();
  if (event.type === "dropped") expectTypeOf(event.lines).toBeNumber();
  if (event.type === "disconnected") expectTypeOf(event.retryInMs).toBeNumber();
});

test("what an event does not carry cannot be read", () => {
  // @ts-expect-error not every event has a line
  event.line;
  // @ts-expect-error a status has no text
  if (event.type === "status") event.text;
  // @ts-expect-error there is no such event
  if (event.type === "moon phase") assertType(event);
});

test("only the daemon's power signals can be sent", () => {
  void console.power("start");
  // @ts-expect-error signals are in lower case
  void console.power("START");
});

test("a console is read with for await and closed by await using", () => {
  expectTypeOf(console).toExtend<AsyncIterable<ConsoleEvent>>();
  expectTypeOf(console).toExtend<AsyncDisposable>();
});
