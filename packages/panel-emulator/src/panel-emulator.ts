import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createClock } from "./clock.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import { EmulatorCore } from "./emulator-core.ts";
import type { PanelEmulatorOptions } from "./emulator-options.ts";
import type { Flavour, FlavourName, PanelVersion } from "./flavour/flavour.ts";
import { flavourNamed } from "./flavour/flavours.ts";
import { answerInProcess } from "./http/answer-in-process.ts";
import { createPanelServer } from "./http/panel-server.ts";
import { readWorld } from "./world/read-world.ts";

/** A running emulator. */
export interface PanelEmulator<F extends FlavourName = "pterodactyl"> extends AsyncDisposable {
  /** The panel's address, without a trailing slash. */
  readonly url: string;
  /** The texts of the world's keys by their names. */
  readonly keys: Readonly<Record<string, string>>;
  /** Faults, time, world and request log. */
  readonly control: ControlClient<F>;
  /** Asks the panel within this process: what `fetch` would answer, without a socket. */
  readonly fetch: typeof fetch;
  /** Ends all connections and timers. */
  close(): Promise<void>;
}

/**
 * Starts a panel with its daemons.
 * @throws when the world is not one of the flavour, the flavour has no such version, or the port is taken.
 */
export async function createPanelEmulator<F extends FlavourName = "pterodactyl">(
  options: PanelEmulatorOptions<F> = {},
): Promise<PanelEmulator<F>> {
  const flavour = flavourNamed(options.flavour ?? "pterodactyl");
  const version = versionOf(flavour, options.version);
  const world = await readWorld(flavour.world, options.world ?? "demo");
  const clock = createClock({ speed: options.speed ?? 1, jump: options.jump ?? false });
  const core = new EmulatorCore({ clock, flavour, version }, world, {
    limits: options.limits,
    workers: options.workers,
  });
  core.onAnswer = options.onAnswer;
  const server = createPanelServer(core);
  if (options.port === null) core.url = `http://${options.host ?? "panel.invalid"}`;
  else {
    server.listen(options.port ?? 0, options.host ?? "127.0.0.1");
    await once(server, "listening");
    core.url = urlOf(server.address() as AddressInfo);
  }
  const ask: typeof fetch = (input, init) => answerInProcess(server, new Request(input, init));
  const close = async () => {
    core.daemonHttp.closeAll();
    clock.reset();
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    url: core.url,
    keys: Object.fromEntries(Object.entries(world.keys).map(([name, { key }]) => [name, key])),
    control: createControlClient({
      url: `${core.url}/_emulator`,
      ...(options.port === null ? { fetch: ask } : {}),
    }),
    fetch: ask,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function versionOf({ name, versions }: Flavour, wanted: PanelVersion = versions[0]): PanelVersion {
  if (versions.includes(wanted)) return wanted;
  throw new Error(`The emulator knows these versions of ${name}: ${versions.join(", ")}.`);
}

function urlOf({ address, family, port }: AddressInfo): string {
  const host = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
  return `http://${family === "IPv6" && host !== "127.0.0.1" ? `[${host}]` : host}:${port}`;
}
