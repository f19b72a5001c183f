import type { Flavour } from "../flavour/flavour.ts";
import { ok } from "../http/reply.ts";
import { busyServers } from "./busy-servers.ts";
import { daemonFailure } from "./daemon-failures.ts";
import { tokenClaims, tokenId } from "./node-tokens.ts";
import { worldFormat } from "./world/world-format.ts";

/** Pelican. Objects are looked for before the key, and what refuses a key does not count as a request. */
export const pelican: Flavour = {
  name: "pelican",
  versions: ["1.0-beta38"],
  world: worldFormat,
  routes: [],
  http: {
    objectsBeforeKey: true,
    headers: { "access-control-allow-origin": "", "access-control-allow-credentials": "true" },
    loginPath: "/login",
    openPages: { "/up": () => ok({ status: "up" }) },
  },
  keys: { scheme: /Bearer /i, prefixes: { application: "papp_", account: "pacc_" } },
  daemon: { failure: daemonFailure, tokenClaims, tokenId },
  servers: busyServers,
};
