import { randomInt } from "node:crypto";
import { DisplayError } from "../errors/display-error.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/**
 * The host for a customer's new database: one of the node's own, else any if the panel allows that.
 * @throws {DisplayError} 400 when there is none.
 */
export function selectDatabaseHost(panel: Panel, server: Readonly<ServerRow>): number {
  const hosts = panel.state.databaseHosts.all();
  const own = hosts.filter((host) => host.node_id === server.node_id);
  const choice = own.length > 0 || !panel.settings.clientDatabasesAllowRandomHost ? own : hosts;
  const host = choice[choice.length > 1 ? randomInt(choice.length) : 0];
  if (host) return host.id;
  throw new DisplayError(
    "No database host was found that meets the requirements for this server.",
    "NoSuitableDatabaseHostException",
  );
}
