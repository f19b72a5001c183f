import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import { powerActions } from "../daemon/power/power-control.ts";
import type { ServerStats } from "../daemon/resources/resource-meter.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/**
 * Asks the daemon for a power action, which it does in its own time.
 * @throws {DaemonConnectionError} 422 for what is no power action, which only the daemon looks at for tasks.
 */
export async function sendPower(panel: Panel, server: Readonly<ServerRow>, signal: string): Promise<void> {
  await panel.daemon.callServer(server, {
    method: "POST",
    path: `/api/servers/${server.uuid}/power`,
    action: () => {
      const action = powerActions.find((known) => known === signal);
      if (!action)
        throw new DaemonResponseError(
          422,
          'The power action provided was not valid, should be one of "stop", "start", "restart", "kill"',
        );
      panel.daemonServers.of(server).power.handle(action);
    },
  });
}

/** @throws {DaemonConnectionError} 502 when the server is offline, unless the panel does not listen to that. */
export async function sendCommand(panel: Panel, server: Readonly<ServerRow>, command: string): Promise<void> {
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/commands`,
      action: () => {
        if (panel.daemonServers.of(server).power.send(command)) return;
        throw new DaemonResponseError(502, "Cannot send commands to a stopped server instance.");
      },
    });
  } catch (error) {
    const isAnswer = error instanceof DaemonConnectionError && error.answer !== undefined;
    if (!isAnswer || panel.flavour.daemon.refusalsOfCommands === "passed on") throw error;
  }
}

/** What the daemon measures now. Every failure is a 504, whatever the daemon says. */
export function readDetails(panel: Panel, server: Readonly<ServerRow>, timeoutSeconds?: number): Promise<ServerStats> {
  return panel.daemon.callServer(server, {
    method: "GET",
    path: `/api/servers/${server.uuid}`,
    keepStatus: false,
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    action: () => panel.daemonServers.of(server).stats(),
  });
}
