import type { Flavour } from "../flavour/flavour.ts";
import { applicationRoutes } from "./application/application-routes.ts";
import { busyServers } from "./busy-servers.ts";
import { clientRoutes } from "./client/client-routes.ts";
import { daemonFailure } from "./daemon-failures.ts";
import { tokenClaims, tokenId } from "./node-tokens.ts";
import { worldFormat } from "./world/world-format.ts";

/** Pterodactyl. A missing object and the wrong kind of key count as requests here. */
export const pterodactyl: Flavour = {
  name: "pterodactyl",
  versions: ["1.11", "1.12"],
  world: worldFormat,
  routes: [...applicationRoutes, ...clientRoutes],
  http: { objectsBeforeKey: false, sharesDatabaseHost: false, headers: {}, loginPath: "/auth/login", openPages: {} },
  keys: { scheme: /Bearer /, prefixes: { application: "ptla_", account: "ptlc_" } },
  daemon: {
    failure: daemonFailure,
    looksAtAgent: false,
    refusalsOfCommands: "passed on",
    toleratedByTasks: "every failure",
    files: { keepDenyList: true, areStrict: false, archives: { tarType: "application/tar+gzip" } },
    tokenClaims,
    tokenId,
  },
  backups: { deletedOnesCount: true, failedOnesNeedNoDaemon: false },
  servers: busyServers,
  activity: { renamedFiles: () => ({}) },
};
