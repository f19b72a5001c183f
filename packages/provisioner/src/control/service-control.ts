import type { PanelClient } from "@hatchery/sdk";

/** The server of a service in the SDK's client API: console, files, backups, databases, schedules, network, startup, subusers, activity. */
export type ControlledServer = ReturnType<PanelClient["client"]["server"]>;

/**
 * Functions on the running server of one service, with the panel's administrator key. Whoever offers them asks first whose
 * service it is.
 *
 * @throws NotFoundError, ServiceHasNoServerError, ClientKeyMissingError, PanelFailedError
 */
export interface ServiceControl {
  /** Everything else that the panel's client API offers. Its errors are the SDK's. */
  server(): Promise<ControlledServer>;
  /** Starts, stops, restarts or kills; resolves when the panel has accepted it, not when it has happened. */
  power(signal: "start" | "stop" | "restart" | "kill"): Promise<void>;
  /** Types a line into the console. */
  command(command: string): Promise<void>;
  /** State and use of resources, at most 20 s old. */
  resources(): Promise<Awaited<ReturnType<ControlledServer["resources"]>>>;
}
