import { given, pick } from "../resources/members.ts";
import type { ApplicationObject } from "./application/objects.ts";
import { mergeBuild, mergeStartup } from "./application/server-changes.ts";

/**
 * What must be sent to a Pelican panel for everything to stay as it is, with the changes in it. What it keeps by itself
 * is not repeated.
 */
export const pelicanMerges = {
  pelicanUser: (user: ApplicationObject<"User">, changes: object) => ({
    ...pick(user, ["email", "username"]),
    ...given(changes),
  }),
  pelicanNode: (node: ApplicationObject<"Node">, changes: object) => ({
    ...pick(node, [
      "name",
      "fqdn",
      "scheme",
      "memory",
      "memory_overallocate",
      "disk",
      "disk_overallocate",
      "cpu",
      "cpu_overallocate",
      "daemon_sftp",
      "daemon_listen",
      "daemon_connect",
    ]),
    ...given(changes),
  }),
  pelicanBuild: mergeBuild,
  pelicanStartup: mergeStartup,
  databaseHost: (host: ApplicationObject<"DatabaseHost">, changes: object) => ({
    ...pick(host, ["name", "host", "port", "username"]),
    ...given(changes),
  }),
  mount: (mount: ApplicationObject<"Mount">, changes: object) => ({
    ...pick(mount, ["name", "source", "target"]),
    ...given(changes),
  }),
};
