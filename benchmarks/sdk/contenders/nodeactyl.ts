import type { OpenContender } from "../contender.ts";
import { peer } from "../peer.ts";

interface Nodeactyl {
  NodeactylApplication: new (
    url: string,
    key: string,
  ) => {
    getServerDetails(id: number): Promise<unknown>;
    getAllServers(): Promise<{ data: unknown[] }>;
    createRawServer(server: object): Promise<unknown>;
  };
}

export const open: OpenContender = (url, key) => {
  const panel = new (peer<Nodeactyl>("nodeactyl").NodeactylApplication)(url, key);
  return {
    getServer: (id) => panel.getServerDetails(id),
    listServers: async () => (await panel.getAllServers()).data.length,
    createServer: (server) => panel.createRawServer(server),
  };
};
