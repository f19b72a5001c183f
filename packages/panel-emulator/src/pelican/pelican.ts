import type { Flavour } from "../flavour/flavour.ts";
import { ok } from "../http/reply.ts";
import { applicationRoutes } from "./application/application-routes.ts";
import { busyServers } from "./busy-servers.ts";
import { clientRoutes } from "./client/client-routes.ts";
import { daemonFailure } from "./daemon-failures.ts";
import { tokenClaims, tokenId } from "./node-tokens.ts";
import { worldFormat } from "./world/world-format.ts";

/** Pelican. Objects are looked for before the key, and what refuses a key does not count as a request. */
export const pelican: Flavour = {
  name: "pelican",
  versions: ["1.0-beta38"],
  world: worldFormat,
  routes: [...applicationRoutes, ...clientRoutes],
  http: {
    objectsBeforeKey: true,
    sharesDatabaseHost: true,
    headers: { "access-control-allow-origin": "", "access-control-allow-credentials": "true" },
    loginPath: "/login",
    openPages: { "/up": () => ok({ status: "up" }) },
  },
  keys: { scheme: /Bearer /i, prefixes: { application: "papp_", account: "pacc_" } },
  daemon: {
    failure: daemonFailure,
    looksAtAgent: true,
    refusalsOfCommands: "ignored",
    toleratedByTasks: "silence",
    files: { keepDenyList: false, areStrict: true, archives: { tarType: "application/gzip", size: 100 } },
    tokenClaims,
    tokenId,
  },
  backups: { deletedOnesCount: false, failedOnesNeedNoDaemon: true },
  servers: busyServers,
  activity: { renamedFiles: ([first]) => ({ to: first?.to, from: first?.from }) },
};
