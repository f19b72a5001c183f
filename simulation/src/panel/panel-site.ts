import {
  createPanelEmulator,
  type FlavourName,
  type World as PanelDump,
  type PanelEmulator,
  type PelicanWorldInput,
  type WorldInput,
} from "@hatchery/panel-emulator";
import { Machine } from "../virtual-time/machine.ts";
import type { VirtualTime } from "../virtual-time/virtual-time.ts";
import { panelWorld } from "./panel-world.ts";

/** What stands in the way of every request to a panel. */
export type PanelTrouble = "down" | "challenge" | "key-unknown";

/** An emulated panel with what the world knows of it. */
export interface PanelSite {
  readonly id: string;
  readonly flavour: FlavourName;
  readonly machine: Machine;
  readonly emulator: PanelEmulator;
  trouble: PanelTrouble | null;
  /** The application key that it knows at present. */
  key: string;
  /** What was kept of it, and when. */
  dump: { readonly atMs: number; readonly world: PanelDump } | null;
  /** Servers that belong to nobody of ours, by uuid, as they have to stay. */
  readonly strangers: Map<string, string>;
  /** Which service each number of a server was given out for last; for the story. */
  readonly subjects: Map<number, string>;
  /** What daemons answered that were asked about a server before its deletion, by its uuid. */
  readonly asked: Map<string, { refusals: number; last: "fine" | "refused" }>;
  /** When it was restored last: what was made since the dump is gone. Null: never. */
  restoredAtMs: number | null;
  /** What was touched by a number so soon after a restoration that nobody could know; by uuid. */
  readonly mistaken: Set<string>;
}

/** What takes so long is at work for a while at least. */
const shortestTransferMs = 300;

export async function openPanelSite(
  time: VirtualTime,
  { id, flavour }: Pick<PanelSite, "id" | "flavour">,
  installMs: number,
): Promise<PanelSite> {
  const machine = new Machine(`panel ${id}`);
  return time.on(machine, async () => {
    const emulator = await startEmulator(id, flavour);
    await emulator.control.install({ delayMs: installMs, fail: false });
    if (flavour === "pelican")
      await emulator.control.transfer({ delayMs: Math.max(installMs, shortestTransferMs), fail: false });
    return {
      id,
      flavour,
      machine,
      emulator,
      trouble: null,
      key: emulator.keys.full ?? "",
      dump: null,
      strangers: new Map(),
      subjects: new Map(),
      asked: new Map(),
      restoredAtMs: null,
      mistaken: new Set(),
    };
  });
}

async function startEmulator(id: string, flavour: FlavourName): Promise<PanelEmulator> {
  const [world, host, limits] = [panelWorld(flavour), `${id}.panel.invalid`, { application: 100_000, client: 100_000 }];
  if (flavour === "pterodactyl") return createPanelEmulator({ world: world as WorldInput, host, port: null, limits });
  const pelican = await createPanelEmulator({ flavour, world: world as PelicanWorldInput, host, port: null, limits });
  // What is dumped of a panel is loaded by the same one, and all that is read of it stands in both under the same names.
  return pelican as unknown as PanelEmulator;
}

/** So long a panel that was restored may be taken for what it was, where nothing is done that cannot be undone. */
const trustedForMs = 60_000;

export function justRestored({ restoredAtMs }: PanelSite, nowMs: number): boolean {
  return restoredAtMs !== null && nowMs - restoredAtMs < trustedForMs;
}

/** Asks a panel as its administrator who only looks, past everything that is in the way. */
export async function askAsObserver<Answer>(
  time: VirtualTime,
  { machine, emulator }: PanelSite,
  method: string,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly answer: Answer }> {
  return time.on(machine, async () => {
    const response = await emulator.fetch(`${emulator.url}/api/application${path}`, {
      method,
      headers: {
        authorization: `Bearer ${emulator.keys.observer}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, answer: (text === "" ? null : JSON.parse(text)) as Answer };
  });
}
