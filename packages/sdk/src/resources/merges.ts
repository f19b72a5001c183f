import type { ApplicationObject } from "../pterodactyl/application/objects.ts";
import { mergeBuild, mergeDetails, mergeStartup } from "../pterodactyl/application/server-changes.ts";
import type { ClientObject } from "../pterodactyl/client/objects.ts";
import { given, pick } from "./members.ts";

/** What must be sent for everything to stay as it is, with the changes in it. */
export const merges = {
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
  schedule: (schedule: ClientObject<"Schedule">, changes: object) => ({
    ...schedule.cron,
    ...pick(schedule, ["name", "is_active", "only_when_online"]),
    ...given(changes),
  }),
  task: (task: ClientObject<"ScheduleTask">, changes: object) => ({
    ...pick(task, ["action", "payload", "time_offset", "sequence_id", "continue_on_failure"]),
    ...given(changes),
  }),
};

export type Merges = typeof merges;
