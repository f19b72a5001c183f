import * as z from "zod";
import { activityRow } from "./rows/activity.ts";
import { allocationRow } from "./rows/allocation.ts";
import { applicationPermissions } from "./rows/api-key.ts";
import { backupRow } from "./rows/backup.ts";
import { moment } from "./rows/columns.ts";
import { databaseHostRow, databaseRow } from "./rows/database.ts";
import { eggRow, eggVariableRow } from "./rows/egg.ts";
import { locationRow } from "./rows/location.ts";
import { nestRow } from "./rows/nest.ts";
import { nodeRow } from "./rows/node.ts";
import { scheduleRow, taskRow } from "./rows/schedule.ts";
import { serverRow, serverVariableRow } from "./rows/server.ts";
import { sshKeyRow } from "./rows/ssh-key.ts";
import { subuserRow } from "./rows/subuser.ts";
import { userRow } from "./rows/user.ts";
import { worldDaemon, worldRateLimits, worldSettings } from "./world-settings.ts";

/** A key of the API, under a name of the world's own. */
const worldKey = z.strictObject({
  type: z.enum(["application", "account"]),
  /** The user name of its owner. */
  user: z.string(),
  identifier: z.string().length(16),
  /** Identifier and secret. */
  key: z.string().startsWith("ptl").min(17),
  description: z.string().nullable().default(null),
  allowed_ips: z.array(z.string()).default([]),
  permissions: applicationPermissions.optional(),
  last_used_at: z.string().nullable().default(null),
  created_at: moment,
});

/** An egg with the variables that belong to it. */
const worldEgg = z.strictObject({ ...eggRow.shape, variables: z.array(eggVariableRow).default([]) });

/**
 * The state of a panel, as a world file (`world.json`) has it. Tables are lists of rows in the order of their ids; every
 * table continues after its highest id.
 */
export const worldSchema = z.strictObject({
  /** Where editors find the JSON Schema of worlds; the emulator does not read it. */
  $schema: z.string().optional(),
  about: z.string().optional(),
  panel: z
    .strictObject({
      version: z.string().optional(),
      url: z.string().optional(),
      timezone: z.literal("UTC").default("UTC"),
      language: z.string().default("en"),
      remote_address_of_requests: z.string().optional(),
    })
    .prefault({}),
  nextIds: z.string().optional(),
  rateLimits: worldRateLimits.prefault({}),
  settings: worldSettings.prefault({}),
  daemon: worldDaemon.prefault({}),
  users: z.array(userRow).min(1),
  keys: z.record(z.string(), worldKey).default({}),
  locations: z.array(locationRow).default([]),
  nodes: z.array(nodeRow).default([]),
  allocations: z.array(allocationRow).default([]),
  nests: z.array(nestRow).default([]),
  eggs: z.array(worldEgg).default([]),
  databaseHosts: z.array(databaseHostRow).default([]),
  servers: z.array(serverRow).default([]),
  serverVariables: z.array(serverVariableRow).default([]),
  subusers: z.array(subuserRow).default([]),
  databases: z.array(databaseRow).default([]),
  backups: z.array(backupRow).default([]),
  schedules: z.array(scheduleRow).default([]),
  tasks: z.array(taskRow).default([]),
  sshKeys: z.array(sshKeyRow).default([]),
  activity: z.array(activityRow).default([]),
});

/** A world with every default filled in. */
export type World = z.output<typeof worldSchema>;
/** A world as one may write it: what has a default may be left out. */
export type WorldInput = z.input<typeof worldSchema>;
export type WorldKey = z.output<typeof worldKey>;
