import { type ConsoleEvent, createPanelClient, type PanelClient, type ServerConsole } from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ speed: 10 });
let panel: PanelClient;
let identifier: string;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  const created = await panel.application.servers.create(paperServer());
  identifier = created.identifier;
  await control.clock.advance(10_000);
});

/** Reads on until an event is the one that is waited for. */
async function until(console: ServerConsole, wanted: (event: ConsoleEvent) => boolean): Promise<ConsoleEvent> {
  for (;;) {
    const { value, done } = await console.next();
    if (done || value === undefined) throw new Error("The console ended before the event came.");
    if (wanted(value)) return value;
  }
}

const state = (wanted: string) => (event: ConsoleEvent) => event.type === "status" && event.state === wanted;
const line = (text: string) => (event: ConsoleEvent) => event.type === "console output" && event.line.includes(text);

describe("a console of the SDK", () => {
  test("follows a start, echoes a command and follows the stop", async () => {
    await using console = await panel.client.server(identifier).console();
    await console.power("start");
    await until(console, state("starting"));
    await until(console, state("running"));
    await console.send("say hello there");
    await until(console, line("say hello there"));
    await until(console, line("[Server] hello there"));
    await console.power("stop");
    await until(console, state("offline"));
  });

  test("sees what was done through the API", async () => {
    await using console = await panel.client.server(identifier).console();
    await panel.client.server(identifier).power("start");
    await until(console, state("running"));
    await panel.client.server(identifier).command("list");
    await until(console, line("players online"));
    const event = await until(console, ({ type }) => type === "stats");
    expect(event).toMatchObject({ stats: { state: "running", memory_bytes: expect.any(Number) } });
  });

  test("follows a reinstallation from its first line to its end", async () => {
    await using console = await panel.client.server(identifier).console();
    await panel.client.server(identifier).settings.reinstall();
    await until(console, ({ type }) => type === "install started");
    await until(console, ({ type }) => type === "install output");
    await until(console, ({ type }) => type === "install completed");
  });
});
