import { given, pick } from "../resources/members.ts";
import type { ApplicationObject } from "./application/objects.ts";
import { mergeBuild, mergeDetails, mergeStartup } from "./application/server-changes.ts";

/** What must be sent to a Pterodactyl panel for everything to stay as it is, with the changes in it. */
export const pterodactylMerges = {
  user: (user: ApplicationObject<"User">, changes: object) => ({
    ...pick(user, ["email", "username", "first_name", "last_name"]),
    ...given(changes),
  }),
  location: (location: ApplicationObject<"Location">, changes: object) => ({
    ...pick(location, ["short", "long"]),
    ...given(changes),
  }),
  node: (node: ApplicationObject<"Node">, changes: object) => ({
    ...pick(node, [
      "name",
      "description",
      "location_id",
      "public",
      "fqdn",
      "scheme",
      "behind_proxy",
      "memory",
      "memory_overallocate",
      "disk",
      "disk_overallocate",
      "upload_size",
      "daemon_base",
      "daemon_sftp",
      "daemon_listen",
      "maintenance_mode",
    ]),
    ...given(changes),
  }),
  details: mergeDetails,
  build: mergeBuild,
  startup: mergeStartup,
};
