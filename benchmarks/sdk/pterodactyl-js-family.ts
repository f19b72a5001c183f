import type { Contender } from "./contender.ts";
import { peer } from "./peer.ts";

interface PterodactylJs {
  Builder: new () => {
    setURL(url: string): InstanceType<PterodactylJs["Builder"]>;
    setAPIKey(key: string): InstanceType<PterodactylJs["Builder"]>;
    asAdmin(): {
      getServer(id: string): Promise<unknown>;
      getServers(): Promise<unknown[]>;
      createServer(server: object): Promise<unknown>;
    };
  };
}

/** pterodactyl.js and its fork have the same interface. */
export function openPterodactylJs(name: string, url: string, key: string): Contender {
  const panel = new (peer<PterodactylJs>(name).Builder)().setURL(`${url}/`).setAPIKey(key).asAdmin();
  return {
    getServer: (id) => panel.getServer(String(id)),
    listServers: async () => (await panel.getServers()).length,
    createServer: ({ docker_image, feature_limits, allocation, ...server }) =>
      panel.createServer({
        ...server,
        image: docker_image,
        featureLimits: feature_limits,
        allocation: { ...allocation, additional: [] },
      }),
  };
}
