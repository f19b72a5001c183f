import type { DaemonCall } from "../../daemon/daemon-client.ts";
import type { ServerFiles } from "../../daemon/files/server-files.ts";
import type { ServerContext } from "../server-route.ts";

/** Asks the daemon to do something with the files of the server. `path` is the end of the daemon's own path. */
export function onFiles<T>(
  { panel, server }: ServerContext,
  method: DaemonCall<T>["method"],
  path: string,
  action: (files: ServerFiles) => T | Promise<T>,
  timeout: Pick<DaemonCall<T>, "timeoutSeconds"> = {},
): Promise<T> {
  return panel.daemon.callServer(server, {
    method,
    path: `/api/servers/${server.uuid}/files/${path}`,
    action: () => action(panel.daemonServers.of(server).files),
    ...timeout,
  });
}
