import type { PanelClient, ServerConsole } from "@hatchery/sdk";
import type { PelicanClient } from "@hatchery/sdk/pelican";
import type { ControlActivity } from "./activity.ts";
import type { ControlBackups } from "./backups.ts";
import type { ControlDatabases } from "./databases.ts";
import type { ControlFiles } from "./files.ts";
import type { ControlNetwork } from "./network.ts";
import type { ControlSchedules } from "./schedules.ts";
import type { ControlStartup } from "./startup.ts";
import type { ControlSubusers } from "./subusers.ts";

type PterodactylServer = ReturnType<PanelClient["client"]["server"]>;
type PelicanServer = ReturnType<PelicanClient["client"]["server"]>;

type Differs = "databases" | "schedules" | "startup";

/** The server of a service in the SDK's client API. Where the panels differ it is one or the other: Pelican numbers its databases. */
export type ControlledServer = Omit<PterodactylServer, Differs> & {
  readonly [Part in Differs]: PterodactylServer[Part] | PelicanServer[Part];
};

/** State and use of resources. */
export interface ServerResources {
  readonly state: string;
  readonly suspended: boolean;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  /** Percent of one core: 200 is two cores. */
  readonly cpuPercent: number;
  /** Since the server was started. */
  readonly networkReceivedBytes: number;
  readonly networkSentBytes: number;
  readonly uptimeMs: number;
}

/**
 * Functions on the running server of one service, with the panel's administrator key. Whoever offers them asks first whose
 * service it is. Nothing is kept here: every call asks the panel, and calls at the same time reach it in any order.
 *
 * @throws InvalidInputError for an input that its schema or the panel's own rules refuse, with the fields named.
 * @throws ControlNotPossibleError while the service is suspended, installs, or the server's state refuses it.
 * @throws ControlRefusedError in the panel's words, ControlObjectNotFoundError, PanelRateLimitedError
 * @throws NotFoundError, ServiceHasNoServerError, ClientKeyMissingError, PanelFailedError
 */
export interface ServiceControl {
  /** Everything else that the panel's client API offers. Its errors are the SDK's, and no state refuses it here. */
  server(): Promise<ControlledServer>;
  /** Starts, stops, restarts or kills; resolves when the panel has accepted it, not when it has happened. */
  power(signal: "start" | "stop" | "restart" | "kill"): Promise<void>;
  /** Types a line into the console. */
  command(command: string): Promise<void>;
  /** State and use of resources, at most 20 s old. */
  resources(): Promise<ServerResources>;
  /** Opens the console, also while the server installs. Close it, or declare it with `await using`. */
  console(): Promise<ServerConsole>;
  readonly files: ControlFiles;
  readonly backups: ControlBackups;
  readonly databases: ControlDatabases;
  readonly schedules: ControlSchedules;
  readonly network: ControlNetwork;
  readonly startup: ControlStartup;
  readonly subusers: ControlSubusers;
  readonly activity: ControlActivity;
}
