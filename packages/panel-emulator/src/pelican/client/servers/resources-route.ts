import { serverRoute } from "../../../client/server-route.ts";
import { DaemonConnectionError } from "../../../daemon/daemon-connection-error.ts";
import { ok } from "../../../http/reply.ts";
import type { Panel } from "../../../panel.ts";
import { readDetails } from "../../../servers/control-server.ts";
import type { ServerRow } from "../../../world/rows/server.ts";

const cachedMs = 20_000;

export const resourcesRoute = serverRoute({
  method: "GET",
  path: "/resources",
  operation: "getServerResources",
  handle: async ({ panel, server }) => ok({ object: "stats", attributes: await cachedResources(panel, server) }),
});

/** The same answer for everybody for 20 seconds. A daemon that fails or takes too long makes a server that is missing. */
async function cachedResources(panel: Panel, server: Readonly<ServerRow>): Promise<object> {
  const cached = panel.cache.get(`resources:${server.uuid}`);
  if (cached) return cached as object;
  const resources = await measure(panel, server);
  panel.cache.put(`resources:${server.uuid}`, resources, cachedMs);
  return resources;
}

async function measure(panel: Panel, server: Readonly<ServerRow>): Promise<object> {
  try {
    const stats = await readDetails(panel, server, panel.daemonSettings.detailsTimeoutSeconds);
    return {
      current_state: stats.state,
      is_suspended: panel.state.servers.get(server.id)?.status === "suspended",
      resources: {
        memory_bytes: stats.memory_bytes,
        cpu_absolute: stats.cpu_absolute,
        disk_bytes: stats.disk_bytes,
        network_rx_bytes: stats.network.rx_bytes,
        network_tx_bytes: stats.network.tx_bytes,
        uptime: stats.uptime,
      },
    };
  } catch (error) {
    if (!(error instanceof DaemonConnectionError)) throw error;
    return { current_state: "missing", is_suspended: false, resources: nothing };
  }
}

const nothing = {
  memory_bytes: 0,
  cpu_absolute: 0,
  disk_bytes: 0,
  network_rx_bytes: 0,
  network_tx_bytes: 0,
  uptime: 0,
};
