/** The SDK's console and a daemon that drops what comes too fast, and breaks connections off. */
import { createPanelClient, type PanelClient, type ServerConsole } from "@hatchery/sdk";
import { describe, expect, test } from "vitest";
import { openConsole } from "../../../sdk/src/console/console.ts";
import { createPanelEmulator, type PanelEmulator, type PanelVersion } from "../../src/index.ts";
import { paperServer } from "../support/panel-client.ts";
import { sharedClock } from "../support/shared-clock.ts";

interface Shop extends AsyncDisposable {
  readonly emulator: PanelEmulator;
  readonly panel: PanelClient;
  readonly server: { readonly id: number; readonly identifier: string; readonly uuid: string };
}

/** A running server on a panel whose time stands still. */
async function shopOn(version: PanelVersion): Promise<Shop> {
  const emulator = await createPanelEmulator({ version, limits: { application: 100_000, client: 100_000 } });
  const { url, keys, control } = emulator;
  await control.clock.freeze();
  const panel = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
  const server = await panel.application.servers.create(paperServer());
  await control.clock.advance(10_000);
  await panel.client.server(server.identifier).power("start");
  await control.clock.advance(10_000);
  return { emulator, panel, server, [Symbol.asyncDispose]: () => emulator.close() };
}

/** All that a console tells, until it ends. */
async function told(console: ServerConsole): Promise<unknown> {
  for await (const _event of console);
  return "ended quietly";
}

test("200 commands as fast as a caller can: 200 echoes, in order, none lost", { timeout: 120_000 }, async () => {
  await using shop = await shopOn("1.12");
  const clock = sharedClock(shop.emulator);
  const control = shop.panel.client.server(shop.server.identifier);
  const console = await openConsole({
    origin: shop.emulator.url,
    fetchCredentials: () => control.websocket(),
    clock,
    maximumLines: 10_000,
  });
  const echoes: string[] = [];
  const throttled: string[] = [];
  const reading = (async () => {
    for await (const event of console) {
      if (event.type === "throttled") throttled.push(event.scope);
      if (event.type === "console output" && event.line.startsWith("say ")) echoes.push(event.line);
    }
  })();
  const commands = Array.from({ length: 200 }, (_, at) => `say ${at}`);
  const sent = Promise.all(commands.map((command) => console.send(command)));
  let isSent = false;
  void sent.then(() => {
    isSent = true;
  });
  while (!isSent) await clock.advance(50);
  await expect.poll(() => echoes.length, { timeout: 10_000 }).toBe(200);
  expect(throttled).toEqual([]);
  expect(echoes).toEqual(commands);
  await console.close();
  await reading;
});

describe.each(["1.11", "1.12"] as const)("on line %s", (version) => {
  test("a console of a deleted server ends within 2 s", { timeout: 60_000 }, async () => {
    await using shop = await shopOn(version);
    await using console = await shop.panel.client.server(shop.server.identifier).console();
    const end = told(console);
    const startedAt = performance.now();
    await shop.panel.application.servers.delete(shop.server.id);
    await expect(end).rejects.toMatchObject({ code: "console_server_deleted" });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test("after a suspension the console says what is the matter, or goes on", { timeout: 60_000 }, async () => {
    await using shop = await shopOn(version);
    await using console = await shop.panel.client.server(shop.server.identifier).console();
    const end = told(console);
    end.catch(() => {});
    await shop.panel.application.servers.suspend(shop.server.id);
    if (version === "1.12") await expect(end).rejects.toMatchObject({ code: "console_server_suspended" });
    else await expect(Promise.race([end, console.requestStats()])).resolves.toBeUndefined();
  });

  test("eight changes of a subuser's permissions in a row: the console goes on with a new token", {
    timeout: 60_000,
  }, async () => {
    await using emulator = await createPanelEmulator({ version });
    const { url, keys, control } = emulator;
    await control.install({ delayMs: 0 });
    const owner = createPanelClient({ url, applicationKey: keys.application, clientKey: keys.client });
    const friend = createPanelClient({ url, clientKey: keys.clientBob });
    const created = await owner.application.servers.create(paperServer());
    await owner.application.servers.waitUntilInstalled(created, { intervalMs: 50 });
    const { subusers } = owner.client.server(created.identifier);
    const bob = await subusers.create({ email: "bob@example.test", permissions: ["control.console"] });
    await using console = await friend.client.server(created.identifier).console();
    for (let at = 0; at < 8; at++)
      await subusers.setPermissions(bob.uuid, at % 2 === 0 ? ["control.start"] : ["control.console"]);
    await console.requestStats();
    const seen: string[] = [];
    for await (const { type } of console) {
      seen.push(type);
      if (type === "jwt error") void console.requestStats();
      if (type === "stats" && seen.includes("jwt error")) break;
    }
    expect(seen.filter((type) => type === "jwt error")).toHaveLength(1);
    expect(seen).not.toContain("disconnected");
  });
});
