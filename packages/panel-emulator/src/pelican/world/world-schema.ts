import * as z from "zod";
import { activityRow } from "../../world/rows/activity.ts";
import { allocationRow } from "../../world/rows/allocation.ts";
import { backupRow } from "../../world/rows/backup.ts";
import { id, moment } from "../../world/rows/columns.ts";
import { databaseHostRow, databaseRow } from "../../world/rows/database.ts";
import { eggRow, eggVariableRow, json } from "../../world/rows/egg.ts";
import { mountRow } from "../../world/rows/mount.ts";
import { nodeRow } from "../../world/rows/node.ts";
import { roleRow } from "../../world/rows/role.ts";
import { scheduleRow, taskRow } from "../../world/rows/schedule.ts";
import { serverRow, serverVariableRow } from "../../world/rows/server.ts";
import { sshKeyRow } from "../../world/rows/ssh-key.ts";
import { subuserRow } from "../../world/rows/subuser.ts";
import { transferRow } from "../../world/rows/transfer.ts";
import { userRow } from "../../world/rows/user.ts";
import {
  freshFile,
  pelicanDaemon,
  pelicanSettings,
  worldDaemon,
  worldRateLimits,
  worldSettings,
} from "../../world/world-settings.ts";
import { applicationPermissions } from "../auth/application-permissions.ts";

/** A key of the API, under a name of the world's own. */
const pelicanKey = z.strictObject({
  type: z.enum(["application", "account"]),
  /** The user name of its owner. */
  user: z.string(),
  identifier: z.string().length(16),
  /** Identifier and secret. */
  key: z.string().startsWith("pa").min(17),
  description: z.string().nullable().default(null),
  allowed_ips: z.array(z.string()).default([]),
  permissions: applicationPermissions.optional(),
  last_used_at: z.string().nullable().default(null),
  /** `2026-11-01 00:00:00` in UTC, or ISO 8601. */
  expires_at: z
    .string()
    .transform((text) => (text.includes("T") ? text : `${text.replace(" ", "T")}Z`))
    .nullable()
    .default(null),
  created_at: moment,
});

const pelicanUser = userRow
  .omit({ first_name: true, last_name: true, "2fa": true })
  .extend({ "2fa_enabled": z.boolean().default(false) });

const pelicanNode = nodeRow.omit({ location_id: true }).extend({
  daemon_base: z.string().default("/var/lib/pelican/volumes"),
  daemon_connect: z.number().default(8080),
  upload_size: z.number().default(256),
});

/** A part of an egg's configuration: JSON, or a text of it. */
const configuration = z.union([json, z.string()]).nullable().default({});

/** An egg with the variables that belong to it. */
const pelicanEgg = eggRow.omit({ nest_id: true, startup: true, config_texts: true }).extend({
  config_files: configuration,
  config_startup: configuration,
  config_logs: configuration,
  /** By their names; the first is the usual one. */
  startup_commands: z.record(z.string(), z.string()),
  variables: z.array(eggVariableRow.extend({ rules: z.array(z.string()).default(["nullable", "string"]) })).default([]),
});

const pelicanServer = serverRow.omit({ nest_id: true, oom_disabled: true }).extend({
  allocation_id: id.nullable().default(null),
  oom_killer: z.boolean().default(false),
});

const pelicanDatabaseHost = databaseHostRow.omit({ node_id: true, node_ids: true }).extend({
  nodes: z.array(id).default([]),
});

/** What it contains is called `content` or `contents`. */
const pelicanFile = freshFile
  .extend({ content: z.string().optional(), contents: z.string().optional() })
  .transform(({ content, contents, ...file }) => ({ ...file, content: content ?? contents ?? "" }));

const perServerLimit = z.strictObject({ requests: z.int().positive(), minutes: z.int().positive() });

/**
 * The state of a Pelican panel, as a world file has it. Tables are lists of rows in the order of their ids; every table
 * continues after its highest id.
 */
export const pelicanWorldSchema = z.strictObject({
  /** Where editors find the JSON Schema of worlds; the emulator does not read it. */
  $schema: z.string().optional(),
  about: z.string().optional(),
  panel: z
    .strictObject({
      flavour: z.literal("pelican").default("pelican"),
      version: z.string().optional(),
      php: z.string().optional(),
      laravel: z.string().optional(),
      database: z.string().optional(),
      url: z.string().optional(),
      timezone: z.literal("UTC").default("UTC"),
      language: z.string().default("en"),
      remote_address_of_requests: z.string().optional(),
    })
    .prefault({}),
  nextIds: z.string().optional(),
  rateLimits: worldRateLimits
    .extend({
      application: z.int().positive().default(256),
      client: z.int().positive().default(256),
      /** For everybody together, by the name of the action. */
      perServer: z.record(z.string(), perServerLimit).optional(),
      emailChanges: z.strictObject({ per24Hours: z.int().positive() }).optional(),
    })
    .prefault({}),
  settings: z
    .strictObject({ ...worldSettings.shape, ...pelicanSettings.shape, queue: z.string().optional() })
    .prefault({}),
  daemon: worldDaemon
    .extend({
      ...pelicanDaemon.shape,
      freshServerFiles: z.array(pelicanFile).default([]),
    })
    .prefault({}),
  users: z.array(pelicanUser).min(1),
  keys: z.record(z.string(), pelicanKey).default({}),
  roles: z.array(roleRow).default([]),
  /** There are none in Pelican. */
  locations: z.array(z.never()).optional(),
  nests: z.array(z.never()).optional(),
  nodes: z.array(pelicanNode).default([]),
  allocations: z.array(allocationRow).default([]),
  eggs: z.array(pelicanEgg).default([]),
  databaseHosts: z.array(pelicanDatabaseHost).default([]),
  mounts: z.array(mountRow).default([]),
  backupHosts: z.array(z.strictObject({ id, name: z.string(), schema: z.literal("wings") })).default([]),
  /** The emulator has none. */
  plugins: z.array(z.never()).default([]),
  servers: z.array(pelicanServer).default([]),
  serverVariables: z.array(serverVariableRow).default([]),
  transfers: z.array(transferRow).default([]),
  subusers: z.array(subuserRow).default([]),
  databases: z.array(databaseRow).default([]),
  backups: z.array(backupRow).default([]),
  schedules: z.array(scheduleRow).default([]),
  tasks: z.array(taskRow).default([]),
  sshKeys: z.array(sshKeyRow).default([]),
  activity: z.array(activityRow).default([]),
});

/** A Pelican world with every default filled in. */
export type PelicanWorld = z.output<typeof pelicanWorldSchema>;
/** A Pelican world as one may write it: what has a default may be left out. */
export type PelicanWorldInput = z.input<typeof pelicanWorldSchema>;
