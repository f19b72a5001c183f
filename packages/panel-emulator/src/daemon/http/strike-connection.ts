import type { Duplex } from "node:stream";
import type { Panel } from "../../panel.ts";
import type { DaemonFault } from "../daemon-faults.ts";
import { DaemonResponseError } from "../daemon-response-error.ts";

/**
 * Lets a fault hit a connection from outside to a daemon.
 * @returns "gone" when nobody will answer it any more.
 * @throws {DaemonResponseError} when the fault is an answer.
 */
export async function strikeConnection(panel: Panel, fault: DaemonFault, socket: Duplex): Promise<"gone" | "struck"> {
  switch (fault.mode) {
    case "refuse":
    case "reset":
      socket.destroy();
      return "gone";
    case "hang":
      return "gone";
    case "delay":
      await panel.clock.sleep(fault.ms ?? 0);
      return "struck";
    case "http":
    case "http500":
      throw new DaemonResponseError(fault.mode === "http500" ? 500 : (fault.status ?? 500), "simulated fault");
    case "noagent":
    case "foreign":
    case "none":
      return "struck";
  }
}
