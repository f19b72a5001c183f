/** What the consoles of other TypeScript clients do wrong, each done against the emulated daemon. */
import { type ConsoleEvent, createPanelClient, type ServerConsole, type ServerControl } from "@hatchery/sdk";
import { beforeEach, expect, test } from "vitest";
import { openConsole } from "../../../sdk/src/console/console.ts";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";
import { sharedClock } from "../support/shared-clock.ts";

const emulator = useCheckedEmulator();
let server: ServerControl;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  const panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  const created = await panel.application.servers.create(paperServer());
  await control.clock.advance(10_000);
  await control.clearRequests();
  server = panel.client.server(created.identifier);
});

const tokens = async () => (await emulator.current.control.requests({ operation: "getWebsocketCredentials" })).length;

async function until(console: ServerConsole, wanted: (event: ConsoleEvent) => boolean): Promise<ConsoleEvent> {
  for await (const event of console) if (wanted(event)) return event;
  throw new Error("The console ended before that.");
}

const lifeOfATokenMs = 600_000;
/** The daemon looks every half minute, and speaks up when a minute is left. */
const spokenUpAfterMs = lifeOfATokenMs - 60_000;

test("the token is renewed every time it ends, on the same connection, and not only the first time", async () => {
  const clock = sharedClock(emulator.current);
  await server.power("start");
  await clock.advance(10_000);
  const { url } = emulator.current;
  await using console = await openConsole({ origin: url, fetchCredentials: () => server.websocket(), clock });
  const seen = new Set<string>();
  for (let renewals = 1; renewals <= 3; renewals++) {
    for (let passedMs = 0; passedMs < spokenUpAfterMs; passedMs += 30_000) await clock.advance(30_000);
    await expect.poll(tokens).toBe(1 + renewals);
    // The daemon takes messages of one connection in their order: the new token stands before the answer to this.
    await console.send(`say after ${renewals}`);
    await until(console, (event) => {
      seen.add(event.type);
      return event.type === "console output" && event.line === `[Server] after ${renewals}`;
    });
  }
  expect(seen).not.toContain("disconnected");
  expect(seen).not.toContain("jwt error");
});

test("a backup that ends is an event with its figures, not an error about an unknown event", async () => {
  await using console = await server.console();
  const backup = await server.backups.create({ name: "nightly" });
  await emulator.current.control.clock.advance(60_000);
  const event = await until(console, ({ type }) => type === "backup completed");
  expect(event).toMatchObject({ backup: { uuid: backup.uuid, is_successful: true, file_size: expect.any(Number) } });
});

test("an exception of whoever reads is theirs: the console is closed, and nothing throws elsewhere", async () => {
  const mistake = new Error("of the reader");
  let opened: ServerConsole | undefined;
  const reading = async () => {
    await using console = await server.console();
    opened = console;
    for await (const _ of console) throw mistake;
  };
  await expect(reading()).rejects.toBe(mistake);
  await expect(opened?.send("list")).rejects.toMatchObject({ code: "console_closed" });
});

test("it can be closed, and a closed one ends the reading instead of leaving it hanging", async () => {
  const console = await server.console();
  const events: string[] = [];
  const reading = (async () => {
    for await (const { type } of console) events.push(type);
  })();
  await console.close();
  await reading;
  expect(events[0]).toBe("connected");
});
