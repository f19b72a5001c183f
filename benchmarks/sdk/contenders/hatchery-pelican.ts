import { createPelicanClient, type PanelClientOptions } from "@hatchery/sdk/pelican";
import type { Contender, OpenContender } from "../contender.ts";

export const open: OpenContender = (url, key) => openPelican(url, key);

export function openPelican(
  url: string,
  applicationKey: string,
  options: Pick<PanelClientOptions, "fetch"> = {},
): Contender {
  const { servers } = createPelicanClient({ url, applicationKey, ...options }).application;
  return {
    getServer: (id) => servers.get(id),
    listServers: async () => (await servers.list({ perPage: 100 }).all({ limit: 100 })).length,
    createServer: (server) => servers.create(server),
  };
}
