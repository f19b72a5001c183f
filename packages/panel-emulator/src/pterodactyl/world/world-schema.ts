import * as z from "zod";
import { activityRow } from "../../world/rows/activity.ts";
import { allocationRow } from "../../world/rows/allocation.ts";
import { backupRow } from "../../world/rows/backup.ts";
import { id, moment } from "../../world/rows/columns.ts";
import { databaseHostRow, databaseRow } from "../../world/rows/database.ts";
import { eggRow, eggVariableRow, json } from "../../world/rows/egg.ts";
import { locationRow } from "../../world/rows/location.ts";
import { nestRow } from "../../world/rows/nest.ts";
import { nodeRow } from "../../world/rows/node.ts";
import { scheduleRow, taskRow } from "../../world/rows/schedule.ts";
import { serverRow, serverVariableRow } from "../../world/rows/server.ts";
import { sshKeyRow } from "../../world/rows/ssh-key.ts";
import { subuserRow } from "../../world/rows/subuser.ts";
import { userRow } from "../../world/rows/user.ts";
import { worldDaemon, worldRateLimits, worldSettings } from "../../world/world-settings.ts";
import { applicationPermissions } from "../auth/application-permissions.ts";

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

/** Columns of Pelican are none here. */
const worldUser = userRow.omit({ is_managed_externally: true, timezone: true, roles: true });
const worldNode = nodeRow
  .omit({ cpu: true, cpu_overallocate: true, daemon_connect: true, daemon_sftp_alias: true, tags: true })
  .extend({ location_id: id });
const worldVariable = eggVariableRow.omit({ sort: true }).extend({
  /** Validation rules of Laravel, separated by `|`. */
  rules: z.string().default("nullable|string"),
});
const worldServer = serverRow.extend({ allocation_id: id, nest_id: id });
const worldDatabaseHost = databaseHostRow.omit({ node_ids: true, password: true });
const worldBackup = backupRow.omit({ is_scheduled: true });
const worldTask = taskRow.extend({ action: z.enum(["command", "power", "backup"]) });

/** An egg with the variables that belong to it. */
const worldEgg = eggRow.omit({ startup_commands: true, tags: true, config_texts: true }).extend({
  nest_id: id,
  file_denylist: z.array(z.string()).default([]),
  config_files: json.default({}),
  /** `done`: the text in the console that says that the game is up. */
  config_startup: json.default({}),
  config_logs: json.default({}),
  variables: z.array(worldVariable).default([]),
});

/**
 * The state of a Pterodactyl panel, as a world file (`world.json`) has it. Tables are lists of rows in the order of their ids; every
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
  users: z.array(worldUser).min(1),
  keys: z.record(z.string(), worldKey).default({}),
  locations: z.array(locationRow).default([]),
  nodes: z.array(worldNode).default([]),
  allocations: z.array(allocationRow).default([]),
  nests: z.array(nestRow).default([]),
  eggs: z.array(worldEgg).default([]),
  databaseHosts: z.array(worldDatabaseHost).default([]),
  servers: z.array(worldServer).default([]),
  serverVariables: z.array(serverVariableRow).default([]),
  subusers: z.array(subuserRow).default([]),
  databases: z.array(databaseRow).default([]),
  backups: z.array(worldBackup).default([]),
  schedules: z.array(scheduleRow).default([]),
  tasks: z.array(worldTask).default([]),
  sshKeys: z.array(sshKeyRow).default([]),
  activity: z.array(activityRow).default([]),
});

/** A world with every default filled in. */
export type World = z.output<typeof worldSchema>;
/** A world as one may write it: what has a default may be left out. */
export type WorldInput = z.input<typeof worldSchema>;
