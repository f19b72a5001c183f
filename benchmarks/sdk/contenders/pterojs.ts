import type { NewServer, OpenContender } from "../contender.ts";
import { peer } from "../peer.ts";

interface PteroJs {
  PteroApp: new (
    url: string,
    key: string,
  ) => {
    servers: {
      fetch(id: number, options: { force: true }): Promise<unknown>;
      fetch(options: { perPage: number }): Promise<{ size: number }>;
      create(server: object): Promise<unknown>;
    };
  };
}

export const open: OpenContender = (url, key) => {
  const { servers } = new (peer<PteroJs>("@devnote-dev/pterojs").PteroApp)(url, key);
  return {
    getServer: (id) => servers.fetch(id, { force: true }),
    listServers: async () => (await servers.fetch({ perPage: 100 })).size,
    createServer: ({ docker_image, feature_limits, ...server }: NewServer) =>
      servers.create({ ...server, dockerImage: docker_image, featureLimits: feature_limits }),
  };
};
