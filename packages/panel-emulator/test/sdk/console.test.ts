import { type ConsoleEvent, createPanelClient, type PanelClient, type ServerConsole } from "@hatchery/sdk";
import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
let panel: PanelClient;
let id = "";
let serverId = 0;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  const server = await panel.application.servers.create(paperServer());
  await control.clock.advance(10_000);
  await control.clearRequests();
  id = server.identifier;
  serverId = server.id;
});

const openConsole = () => panel.client.server(id).console({ reconnect: { initialDelayMs: 10, maximumDelayMs: 20 } });

const tokenRequests = async () =>
  (await emulator.current.control.requests({ operation: "getWebsocketCredentials" })).length;

/** Reads on until an event is what a test waits for. */
async function until(console: ServerConsole, wanted: (event: ConsoleEvent) => boolean): Promise<ConsoleEvent> {
  for await (const event of console) if (wanted(event)) return event;
  throw new Error("The console ended before that.");
}

const isState = (state: string) => (event: ConsoleEvent) => event.type === "status" && event.state === state;

describe("the SDK's console against the emulated daemon", () => {
  test("sends the Origin that the daemon asks for, starts the server and speaks to its game", async () => {
    await using console = await openConsole();
    await console.power("start");
    await until(console, isState("starting"));
    await emulator.current.control.clock.advance(5_000);
    await until(console, isState("running"));
    await console.send("say hello");
    await until(console, (event) => event.type === "console output" && event.line === "[Server] hello");
  });

  test("another Origin is refused, with a remedy that names it", async () => {
    await expect(panel.client.server(id).console({ origin: "https://elsewhere.example" })).rejects.toMatchObject({
      code: "console_connection_failed",
      remedy: expect.stringContaining("https://elsewhere.example"),
    });
  });

  test("stays on one connection for half an hour, with a token for about every ten minutes", async () => {
    await using console = await openConsole();
    const lost: ConsoleEvent[] = [];
    const seen = until(console, (event) => {
      if (event.type === "disconnected") lost.push(event);
      return event.type === "stats" && halfMinutes === 60;
    });
    let halfMinutes = 0;
    while (halfMinutes++ < 60) {
      await emulator.current.control.clock.advance(30_000);
      // A request there and back: whatever the daemon said meanwhile is dealt with.
      await panel.client.server(id).get();
      await panel.client.server(id).get();
    }
    halfMinutes = 60;
    await console.requestStats();
    await seen;
    expect(lost).toEqual([]);
    const tokens = await tokenRequests();
    expect(tokens).toBeGreaterThanOrEqual(3);
    expect(tokens).toBeLessThanOrEqual(5);
  });

  test("a token that ran out unnoticed is replaced before the next command goes out", async () => {
    await using console = await openConsole();
    await console.power("start");
    await until(console, isState("starting"));
    await emulator.current.control.clock.advance(5_000);
    await until(console, isState("running"));
    await emulator.current.control.clock.advance(601_000);
    await until(console, ({ type }) => type === "jwt error" || type === "stats");
    await expect.poll(tokenRequests).toBe(2);
    await console.send("say still here");
    await until(console, (event) => event.type === "console output" && event.line === "[Server] still here");
  });

  test("comes back by itself after the daemon was down", async () => {
    const { control } = emulator.current;
    await using console = await openConsole();
    await control.daemon({ node: 1, mode: "refuse" });
    await until(console, ({ type }) => type === "disconnected");
    await control.daemon({ node: 1, mode: "none" });
    expect(await until(console, (event) => event.type === "connected" && event.attempt > 1)).toMatchObject({
      attempt: 2,
    });
    await console.requestStats();
    await until(console, ({ type }) => type === "stats");
  });

  test("a finished backup is told with its uuid", async () => {
    await using console = await openConsole();
    const backup = await panel.client.server(id).backups.create({ name: "before the update" });
    await emulator.current.control.clock.advance(10_000);
    expect(await until(console, ({ type }) => type === "backup completed")).toMatchObject({
      backup: { uuid: backup.uuid, is_successful: true, checksum_type: "sha1" },
    });
  });

  test("ends for good when the server is deleted", async () => {
    await using console = await openConsole();
    await panel.application.servers.delete(serverId);
    await expect(until(console, () => false)).rejects.toMatchObject({
      code: "console_server_deleted",
      closeCode: 1001,
    });
  });
});
