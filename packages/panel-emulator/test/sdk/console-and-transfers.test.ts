import { createPanelClient, type PanelClient, type ServerControl } from "@hatchery/sdk";
import { beforeEach, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ speed: 10 });
let panel: PanelClient;
let identifier: string;
let server: ServerControl;

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.install({ delayMs: 10, fail: false });
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  const created = await panel.application.servers.create(paperServer());
  await panel.application.servers.waitUntilInstalled(created, { intervalMs: 10 });
  identifier = created.identifier;
  server = panel.client.server(identifier);
});

test("the console opens with the client's own key and Origin, and tells of the start that is asked for through it", async () => {
  const signal = AbortSignal.timeout(10_000);
  await using opened = await server.console({ signal });
  await opened.power("start");
  const states: string[] = [];
  for await (const event of opened) {
    if (event.type !== "status") continue;
    states.push(event.state);
    if (event.state === "running") break;
  }
  expect(states).toContain("starting");
});

test("consoles of one server share one budget of tokens: a second one costs a request, and not more", async () => {
  await using _first = await server.console();
  await using _second = await server.console();
  // Of this server only: consoles of other tests may still be coming back.
  const path = `^/api/client/servers/${identifier}/`;
  const requests = await emulator.current.control.requests({ path });
  expect(requests.map(({ operation }) => operation)).toEqual(["getWebsocketCredentials", "getWebsocketCredentials"]);
});

test("what is uploaded to the daemon can be downloaded again, byte for byte, with progress", async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  const progress: number[] = [];
  await server.files.upload([{ name: "world.bin", content: new Blob([bytes]) }], {
    directory: "/",
    onProgress: ({ transferred }) => void progress.push(transferred),
  });
  expect(progress.at(-1)).toBeGreaterThanOrEqual(bytes.byteLength);
  const download = await server.files.download("/world.bin");
  expect(await download.bytes()).toEqual(bytes);
});

test("a download of a file that is not there is the daemon's refusal, with a remedy", async () => {
  const error = await server.files.download("/nothing.bin").catch((thrown) => thrown);
  expect(error).toMatchObject({ name: "DaemonError", code: "daemon_refused" });
  expect(error.remedy).not.toBe("");
});
