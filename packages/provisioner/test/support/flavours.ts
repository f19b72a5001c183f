import {
  createPanelEmulator,
  type PanelEmulator,
  type PelicanWorldInput,
  type WorldInput,
} from "@hatchery/panel-emulator";
import type { Flavour } from "../../src/domain/panel.ts";
import type { DatabaseKind } from "./databases.ts";
import { recordedWorld, sameAsPelican, type TestWorld } from "./worlds.ts";

/** A panel of one flavour, for suites that hold for both. Both have the same games, nodes and ports. */
export interface PanelKind {
  readonly flavour: Flavour;
  /** A panel of the recorded world, or of another one, whose installations take no time unless told. */
  start(installMs?: number, world?: TestWorld): Promise<PanelEmulator>;
}

const limits = { application: 1_000_000, client: 1_000_000 };

export const pterodactyl: PanelKind = {
  flavour: "pterodactyl",
  async start(installMs = 0, world = recordedWorld()) {
    const panel = await createPanelEmulator({ world: world as unknown as WorldInput, limits });
    await panel.control.install({ delayMs: installMs, fail: false });
    return panel;
  },
};

export const pelican: PanelKind = {
  flavour: "pelican",
  async start(installMs = 0, world = recordedWorld()) {
    const sameWorld = sameAsPelican(world) as unknown as PelicanWorldInput;
    const panel = await createPanelEmulator({ flavour: "pelican", world: sameWorld, limits });
    await panel.control.install({ delayMs: installMs, fail: false });
    // Suites load and dump no worlds, and all else is alike.
    return panel as unknown as PanelEmulator;
  },
};

export const everyFlavour: readonly PanelKind[] = [pterodactyl, pelican];

/** A panel of one flavour, with a database. */
export interface Ground extends PanelKind, DatabaseKind {}

/** Every database with a Pterodactyl panel, and one with a Pelican panel: what a panel does has nothing to do with the database. */
export function onBothPanels(databases: readonly DatabaseKind[]): readonly Ground[] {
  return [
    ...databases.map((database) => ({ ...pterodactyl, ...database, name: `Pterodactyl and ${database.name}` })),
    ...databases.slice(0, 1).map((database) => ({ ...pelican, ...database, name: `Pelican and ${database.name}` })),
  ];
}

/** What an account has of these; on Pelican nobody has first and last names. */
export function namesOn<Names extends object>({ flavour }: PanelKind, names: Names): Partial<Names> {
  return flavour === "pelican" ? {} : names;
}
