import { createPanelClient, type PanelClientOptions } from "@hatchery/sdk";
import type { Contender, OpenContender } from "../contender.ts";

export const open: OpenContender = (url, key) => openHatchery(url, key);

export function openHatchery(
  url: string,
  applicationKey: string,
  options: Pick<PanelClientOptions, "fetch" | "validate"> = {},
): Contender {
  const { servers } = createPanelClient({ url, applicationKey, ...options }).application;
  return {
    getServer: (id) => servers.get(id),
    listServers: async () => (await servers.list({ perPage: 100 }).all({ limit: 100 })).length,
    createServer: (server) => servers.create(server),
  };
}
