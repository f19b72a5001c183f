import type { Panel } from "../panel.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { WorldKey } from "./load-tables.ts";
import type { DatabaseServer } from "./rows/database.ts";
import type { NodeAddress } from "./rows/node.ts";
import type { DaemonSettings, PanelSettings, RateLimits } from "./world-settings.ts";

/** What every world holds, whatever kind of panel it is one of. */
export interface AnyWorld {
  readonly settings: PanelSettings;
  readonly rateLimits: RateLimits;
  readonly daemon: DaemonSettings;
  readonly keys: Readonly<Record<string, WorldKey>>;
  readonly nodes: readonly NodeAddress[];
  readonly databaseHosts: readonly DatabaseServer[];
}

/** How the worlds of a kind of panel are written. */
export interface WorldFormat<W extends AnyWorld = AnyWorld> {
  /** The world that comes with the emulator. */
  readonly demo: URL;
  /** @throws {ZodError} for what is no world, naming the fields. */
  parse(value: unknown): W;
  /** The settings that a reset names, checked. @throws {ZodError} */
  parseSettings(value: unknown): { readonly [name in keyof PanelSettings]?: PanelSettings[name] | undefined };
  load(world: W): PanelState;
  dump(panel: Panel): W;
}
