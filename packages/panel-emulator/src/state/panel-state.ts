import type { ActivityRow } from "../world/rows/activity.ts";
import type { AllocationRow } from "../world/rows/allocation.ts";
import type { ApiKeyRow } from "../world/rows/api-key.ts";
import type { BackupRow } from "../world/rows/backup.ts";
import type { DatabaseHostRow, DatabaseRow } from "../world/rows/database.ts";
import type { EggRow, EggVariableRow } from "../world/rows/egg.ts";
import type { LocationRow } from "../world/rows/location.ts";
import type { MountRow } from "../world/rows/mount.ts";
import type { NestRow } from "../world/rows/nest.ts";
import type { NodeRow } from "../world/rows/node.ts";
import type { RoleRow } from "../world/rows/role.ts";
import type { ScheduleRow, TaskRow } from "../world/rows/schedule.ts";
import type { ServerRow, ServerVariableRow } from "../world/rows/server.ts";
import type { SshKeyRow } from "../world/rows/ssh-key.ts";
import type { SubuserRow } from "../world/rows/subuser.ts";
import type { TransferRow } from "../world/rows/transfer.ts";
import type { UserRow } from "../world/rows/user.ts";
import { collate } from "./collation.ts";
import { Table } from "./table.ts";

/**
 * The tables of a panel, with an index for every lookup that the API makes often. Tables that only the other kind of panel
 * has stay empty.
 */
export function createPanelState() {
  return {
    users: new Table<UserRow, "uuid" | "username" | "email" | "external_id">({
      uuid: (row) => row.uuid,
      username: (row) => collate(row.username),
      email: (row) => collate(row.email),
      external_id: (row) => (row.external_id === null ? null : collate(row.external_id)),
    }),
    apiKeys: new Table<ApiKeyRow, "identifier" | "user_id">({
      identifier: (row) => collate(row.identifier),
      user_id: (row) => row.user_id,
    }),
    sshKeys: new Table<SshKeyRow, "user_id" | "fingerprint">({
      user_id: (row) => row.user_id,
      fingerprint: (row) => row.fingerprint,
    }),
    locations: new Table<LocationRow, "short">({ short: (row) => collate(row.short) }),
    nodes: new Table<NodeRow, "location_id">({ location_id: (row) => row.location_id }),
    allocations: new Table<AllocationRow, "node_id" | "server_id" | "address">({
      node_id: (row) => row.node_id,
      server_id: (row) => row.server_id,
      address: (row) => `${row.node_id} ${row.ip} ${row.port}`,
    }),
    nests: new Table<NestRow>({}),
    eggs: new Table<EggRow, "nest_id">({ nest_id: (row) => row.nest_id }),
    eggVariables: new Table<EggVariableRow, "egg_id">({ egg_id: (row) => row.egg_id }),
    servers: new Table<
      ServerRow,
      "uuid" | "identifier" | "external_id" | "owner_id" | "node_id" | "egg_id" | "nest_id" | "allocation_id"
    >({
      uuid: (row) => row.uuid,
      identifier: (row) => row.uuid.slice(0, 8),
      external_id: (row) => (row.external_id === null ? null : collate(row.external_id)),
      owner_id: (row) => row.owner_id,
      node_id: (row) => row.node_id,
      egg_id: (row) => row.egg_id,
      nest_id: (row) => row.nest_id,
      allocation_id: (row) => row.allocation_id,
    }),
    serverVariables: new Table<ServerVariableRow, "server_id">({ server_id: (row) => row.server_id }),
    subusers: new Table<SubuserRow, "server_id" | "user_id">({
      server_id: (row) => row.server_id,
      user_id: (row) => row.user_id,
    }),
    databaseHosts: new Table<DatabaseHostRow>({}),
    databases: new Table<DatabaseRow, "server_id" | "database_host_id">({
      server_id: (row) => row.server_id,
      database_host_id: (row) => row.database_host_id,
    }),
    backups: new Table<BackupRow, "server_id" | "uuid">({
      server_id: (row) => row.server_id,
      uuid: (row) => row.uuid,
    }),
    schedules: new Table<ScheduleRow, "server_id">({ server_id: (row) => row.server_id }),
    tasks: new Table<TaskRow, "schedule_id">({ schedule_id: (row) => row.schedule_id }),
    roles: new Table<RoleRow>({}),
    mounts: new Table<MountRow>({}),
    transfers: new Table<TransferRow, "server_id">({ server_id: (row) => row.server_id }),
    activity: new Table<ActivityRow, "subject_server_id" | "subject_user_id">({
      subject_server_id: (row) => row.subject_server_id,
      subject_user_id: (row) => row.subject_user_id,
    }),
  };
}

export type PanelState = ReturnType<typeof createPanelState>;
