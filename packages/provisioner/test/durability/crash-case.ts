import type { ControlClient } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import type { Flavour } from "../../src/domain/panel.ts";
import type { CrashPoint } from "../../src/engine/crash-points.ts";
import type { PanelAddress } from "../support/strange-server.ts";

/** What a command works on while the process dies under it. */
export interface CrashScene {
  readonly shop: Provisioner;
  readonly panel: ControlClient;
  readonly address: PanelAddress;
  /** The service of this case alone. */
  readonly service: string;
}

/** An instant at which the process dies. */
export interface Death {
  readonly point: CrashPoint;
  /** The step at which it does, where an operation has several. */
  readonly step?: string;
  /** At which of the times that it comes by there. @default 1 */
  readonly time?: number;
}

/** One kind of command, and everything that has to hold when the process dies under it. */
export interface CrashCase {
  readonly name: string;
  /** Whose crash points count. */
  readonly kind: string;
  readonly deaths: readonly Death[];
  /** Whose operations the deaths are about. @default the service */
  diesWith?(service: string): string;
  /** Brings the service to where the command is given. Nothing dies here. */
  arrange?(scene: CrashScene): Promise<void>;
  /** Gives the command. After a death it is given again, in the same words, as whoever had no answer does. Answers its operation. */
  give(scene: CrashScene): Promise<string>;
  /** Whether the operation is the scheduler's own idea: `give` only orders the service and waits for it. */
  readonly byScheduler?: boolean;
  /** Only panels of this flavour can do it. @default all can */
  readonly flavour?: Flavour;
  /** Goes on beside the operation, in whichever process it runs. */
  meanwhile?(scene: CrashScene): Promise<void>;
  /** Where the service ends, and its server's status on the panel; undefined: there is no server. */
  readonly ends: { readonly state: string; readonly server: string | null | undefined };
  /** A request, as `METHOD path`, that must not have succeeded twice. */
  readonly once: RegExp;
  /** An event that must be told exactly once. */
  readonly told: string;
}

/** What a process that resumed found in the end. */
export interface Aftermath {
  readonly state: string;
  readonly operations: readonly { readonly kind: string; readonly status: string; readonly code: string | null }[];
  readonly events: readonly string[];
}
