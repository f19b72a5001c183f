import { randomUUID } from "node:crypto";
import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { deleteServer } from "./delete-server.ts";
import type { VariableValue } from "./egg-variables.ts";
import { insertVariables } from "./store-variables.ts";

/** A server to be made, its placement decided and everything checked. */
export interface NewServer {
  readonly columns: Omit<ServerRow, "id" | "uuid" | "status" | "installed_at" | "created_at" | "updated_at">;
  readonly additionalAllocations: readonly number[];
  readonly variables: readonly VariableValue[];
  readonly startOnCompletion: boolean;
}

/**
 * Makes a server and tells its daemon, which begins to install it.
 * @throws {DaemonConnectionError} when the daemon does not take it; nothing is left then.
 */
export async function createServer(panel: Panel, wanted: NewServer): Promise<Readonly<ServerRow>> {
  const { state } = panel;
  const now = panel.now();
  const server = state.servers.insert({
    ...wanted.columns,
    uuid: unusedUuid(panel),
    status: "installing",
    installed_at: null,
    created_at: now,
    updated_at: now,
  });
  for (const id of [wanted.columns.allocation_id, ...wanted.additionalAllocations])
    if (id !== null && state.allocations.get(id)) state.allocations.update(id, { server_id: server.id });
  insertVariables(state, server.id, wanted.variables);
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: "/api/servers",
      action: () => {
        panel.events.emit("created", server, { startOnCompletion: wanted.startOnCompletion });
        panel.installer.start(server, "first");
      },
    });
  } catch (error) {
    if (error instanceof DaemonConnectionError) await deleteServer(panel, server, { force: true });
    throw error;
  }
  return server;
}

/**
 * The first eight characters are the server's short id and have to be unused, too. One of digits alone, which a real panel
 * gives out now and then, is left out: the replay tool takes it for a number.
 */
function unusedUuid(panel: Panel): string {
  for (;;) {
    const uuid = randomUUID();
    const short = uuid.slice(0, 8);
    if (!/^\d+$/.test(short) && panel.state.servers.count("identifier", short) === 0) return uuid;
  }
}
