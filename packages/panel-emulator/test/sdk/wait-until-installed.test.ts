/** What the panel says of an installation, and what there is. */
import { createPanelClient, type PanelClient, type WaitOptions } from "@hatchery/sdk";
import { beforeEach, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
let panel: PanelClient;
let server: { readonly id: number; readonly uuid: string };

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  await control.install({ delayMs: 60_000, files: { "/server.jar": "the game" } });
  panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  server = await panel.application.servers.create(paperServer());
});

const waitUntilInstalled = (options: WaitOptions = {}) =>
  panel.application.servers.waitUntilInstalled(server, { intervalMs: 10, ...options });

/** Ends the daemon in the middle of an installation; time stands still, so it has to be moved over the time without one. */
async function restartDaemon(): Promise<void> {
  const { control } = emulator.current;
  const back = control.restartDaemon({ node: 1, downMs: 1_000 });
  let isBack = false;
  void back.then(() => {
    isBack = true;
  });
  while (!isBack) await control.clock.advance(500);
}

test("after a restart of the daemon in the middle the panel calls the server installed; whoever looks into it sees that it is empty", async () => {
  await restartDaemon();
  await expect(waitUntilInstalled()).resolves.toMatchObject({ status: null });
  await expect(waitUntilInstalled({ lookInto: panel.client })).rejects.toMatchObject({
    code: "installation_empty",
    server: server.id,
  });
  const all = await panel.application.servers.waitUntilInstalled([server], { lookInto: panel.client });
  expect(all.map(({ outcome }) => outcome)).toEqual(["empty"]);
});

test("a server with files in it is installed for those who look as well, with one request of the client API", async () => {
  await emulator.current.control.clock.advance(60_000);
  await emulator.current.control.clearRequests();
  await expect(waitUntilInstalled({ lookInto: panel.client })).resolves.toMatchObject({ id: server.id });
  const requests = await emulator.current.control.requests();
  expect(requests.filter(({ path }) => path.startsWith("/api/client"))).toHaveLength(1);
});

test("a suspension during the installation is not taken for its end", async () => {
  await panel.application.servers.suspend(server.id);
  await expect(waitUntilInstalled()).rejects.toMatchObject({ code: "installation_hidden" });
  await panel.application.servers.unsuspend(server.id);
});

test("a second reinstallation fails at once while the first goes on, and the first one's end counts", async () => {
  const { clock } = emulator.current.control;
  await clock.advance(60_000);
  await panel.application.servers.reinstall(server.id);
  await clock.advance(1_000);
  await panel.application.servers.reinstall(server.id);
  await clock.advance(1_000);
  await expect(panel.application.servers.get(server.id)).resolves.toMatchObject({ status: "reinstall_failed" });
  const rounds: string[] = [];
  const firstEnds = Promise.withResolvers<void>();
  const installed = waitUntilInstalled({
    onProgress: ({ outcome }) => {
      if (rounds.push(outcome) === 2) firstEnds.resolve();
    },
  });
  await firstEnds.promise;
  await clock.advance(60_000);
  await expect(installed).resolves.toMatchObject({ status: null });
  expect(rounds.slice(0, 2)).toEqual(["installing", "installing"]);
});

test("a reinstallation that stays failed is believed after a while", async () => {
  const { clock, ...control } = emulator.current.control;
  await clock.advance(60_000);
  await control.install({ delayMs: 0, fail: true });
  await panel.application.servers.reinstall(server.id);
  await clock.advance(1_000);
  await expect(waitUntilInstalled({ failureLastsMs: 50 })).rejects.toMatchObject({ code: "installation_failed" });
});
