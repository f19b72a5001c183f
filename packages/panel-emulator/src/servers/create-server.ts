import { randomUUID } from "node:crypto";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";
import type { VariableValue } from "./egg-variables.ts";

/** A server to be made, its placement decided and everything checked. */
export interface NewServer {
  readonly columns: Omit<ServerRow, "id" | "uuid" | "status" | "installed_at" | "created_at" | "updated_at">;
  readonly additionalAllocations: readonly number[];
  readonly variables: readonly VariableValue[];
  readonly startOnCompletion: boolean;
}

/** Puts a new server into the panel's table. */
export function storeServer(panel: Panel, { columns }: NewServer): Readonly<ServerRow> {
  const now = panel.now();
  return panel.state.servers.insert({
    ...columns,
    uuid: unusedUuid(panel),
    status: "installing",
    installed_at: null,
    created_at: now,
    updated_at: now,
  });
}

/** Tells the daemon of a new server, which it begins to install. @throws {DaemonConnectionError} when it does not. */
export async function tellDaemon(panel: Panel, server: Readonly<ServerRow>, wanted: NewServer): Promise<void> {
  await panel.daemon.callServer(server, {
    method: "POST",
    path: "/api/servers",
    asksBack: true,
    action: () => {
      panel.events.emit("created", server, { startOnCompletion: wanted.startOnCompletion });
      panel.installer.start(server, "first");
    },
  });
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
