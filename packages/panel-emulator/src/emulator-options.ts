import type { FlavourName, PanelVersion } from "./flavour/flavour.ts";
import type { Worlds } from "./flavour/worlds.ts";
import type { PanelAnswer } from "./http/panel-answer.ts";

/** Options of {@link createPanelEmulator}. */
export interface PanelEmulatorOptions<F extends FlavourName = "pterodactyl"> {
  /** The kind of panel. @default "pterodactyl" */
  readonly flavour?: F;
  /** A world, the path or URL of a world file, or `"demo"`. @default "demo" */
  readonly world?: Worlds[F]["input"] | URL | string;
  /** 0 takes a free port; null takes none, and only the emulator's own `fetch` reaches it. @default 0 */
  readonly port?: number | null;
  /** @default "127.0.0.1", or "panel.invalid" without a port */
  readonly host?: string;
  /** How many emulated milliseconds pass in one real millisecond; 0: time moves only when it is moved. @default 1 */
  readonly speed?: number;
  /**
   * Whether requests that wait for a daemon move the clock to the end of their wait instead of waiting: a time-out of 15 s
   * takes no time. @default false
   */
  readonly jump?: boolean;
  /** The version line of the panel: `1.11` or `1.12` of Pterodactyl, `1.0-beta38` of Pelican. @default the first of them */
  readonly version?: PanelVersion;
  /** Requests per minute and user; those of the world when left out. */
  readonly limits?: { readonly application?: number; readonly client?: number };
  /**
   * How many requests the panel answers at the same time. One that waits for a daemon keeps its worker, and within a creation
   * the daemon asks the panel back: when all workers wait for that, the creations end in 504 together. @default as many as
   * there are requests
   */
  readonly workers?: number;
  /** Is told of every answer of the panel's API before it is sent, but not of those that a fault makes. */
  readonly onAnswer?: (answer: PanelAnswer) => void;
}
