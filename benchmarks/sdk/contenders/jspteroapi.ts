import type { OpenContender } from "../contender.ts";
import { peer } from "../peer.ts";

interface JsPteroApi {
  Application: new (
    url: string,
    key: string,
  ) => {
    getServerInfo(id: number): Promise<unknown>;
    getAllServers(): Promise<unknown[]>;
    createServer(...server: unknown[]): Promise<unknown>;
  };
}

export const open: OpenContender = (url, key) => {
  const panel = new (peer<JsPteroApi>("jspteroapi").Application)(url, key);
  return {
    getServer: (id) => panel.getServerInfo(id),
    listServers: async () => (await panel.getAllServers()).length,
    createServer: ({ limits, feature_limits, ...server }) =>
      panel.createServer(
        server.name,
        server.user,
        "",
        1,
        server.egg,
        server.allocation.default,
        [],
        server.environment,
        limits.cpu,
        limits.memory,
        limits.disk,
        feature_limits.databases,
        feature_limits.allocations,
        feature_limits.backups,
        server.startup,
        server.docker_image,
        limits.swap,
        limits.io,
      ),
  };
};
