import type { OpenContender } from "../contender.ts";
import { peer } from "../peer.ts";

interface Wrapper {
  default: {
    Setup: { setPanel(url: string): void };
    Application: new (
      key: string,
    ) => {
      servers: {
        getDetails(id: string): Promise<unknown>;
        list(): Promise<{ data: unknown[] }>;
        create(server: object): Promise<unknown>;
      };
    };
  };
}

export const open: OpenContender = (url, key) => {
  const { Setup, Application } = peer<Wrapper>("pterodactyl-api-wrapper").default;
  Setup.setPanel(url);
  const { servers } = new Application(key);
  return {
    getServer: (id) => servers.getDetails(String(id)),
    listServers: async () => (await servers.list()).data.length,
    createServer: (server) => servers.create(server),
  };
};
