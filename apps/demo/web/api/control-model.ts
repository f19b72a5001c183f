import type {
  activityAnswer,
  allocationAnswer,
  backupAnswer,
  databaseAnswer,
  fileAnswer,
  permissionGroupAnswer,
  scheduleAnswer,
  startupAnswer,
  subuserAnswer,
} from "@hatchery/provisioner/http";
import type { z } from "zod";

export type Activity = z.input<typeof activityAnswer>;
export type Allocation = z.input<typeof allocationAnswer>;
export type BackupItem = z.input<typeof backupAnswer>;
export type ServerDatabase = z.input<typeof databaseAnswer>;
export type ServerFile = z.input<typeof fileAnswer>;
export type PermissionGroup = z.input<typeof permissionGroupAnswer>;
export type Schedule = z.input<typeof scheduleAnswer>;
export type ScheduleTask = Schedule["tasks"][number];
export type Cron = Schedule["cron"];
export type Startup = z.input<typeof startupAnswer>;
export type StartupVariable = Startup["variables"][number];
export type Subuser = z.input<typeof subuserAnswer>;

/** All of a kind that a server has, and how many were sold; null if that is not known. */
export interface Limited<Item> {
  readonly items: readonly Item[];
  readonly limit: number | null;
}
