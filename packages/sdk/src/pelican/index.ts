/**
 * The client of a Pelican panel. Errors, hooks and the governor are those of `@hatchery/sdk`, and may be imported from
 * either.
 *
 * @packageDocumentation
 */

// What both panels do alike
export type { CreateServerDatabase, Databases } from "../application/databases.ts";
export type {
  Installation,
  ServerToWaitFor,
  WaitOptions,
  WaitUntilInstalled,
} from "../application/wait-until-installed.ts";
export type { BackupPage } from "../client/backups.ts";
export type { Files } from "../client/files.ts";
export type { ScheduleTaskBody, ScheduleTasks } from "../client/schedule-tasks.ts";
export type { ScheduleBody, Schedules } from "../client/schedules.ts";
export type { PowerSignal, WebsocketCredentials } from "../client/server.ts";
export type { ClientServers } from "../client/servers.ts";
export type { ServerStartupView, Startup } from "../client/startup.ts";
export type { Permission, Subusers } from "../client/subusers.ts";
// The console
export type {
  ConnectionEvent,
  ConsoleEvent,
  ConsoleOptions,
  ConsolePowerSignal,
  DaemonEvent,
  ServerConsole,
} from "../console/index.ts";
export type { Check, DiagnoseOptions, Diagnosis } from "../diagnose/diagnosis.ts";
// Errors
export * from "../errors/index.ts";
export type { Download, TransferOptions, TransferProgress, UploadFile, UploadOptions } from "../files/index.ts";
export type { PanelHooks, RequestEvent, ResponseEvent, RetryEvent } from "../http/hooks.ts";
export { createRateGovernor, type Priority, type RateGovernor, type RateReading } from "../http/rate-governor.ts";
export type { RequestOptions } from "../http/request-draft.ts";
export type { RetryOptions } from "../http/retry.ts";
export type { PanelClientOptions } from "../panel-client-options.ts";
export type { Page, Pagination, PanelList } from "../resources/list.ts";
export type { PanelPromise, WithResponse } from "../resources/panel-promise.ts";
export type { IncludeOptions } from "../resources/query-types.ts";
// The application API
export type { Allocations, CreateAllocations } from "./application/allocations.ts";
export type { ApplicationApi } from "./application/application-api.ts";
export type { DatabaseHostBody, DatabaseHosts } from "./application/database-hosts.ts";
export type { EggFile, Eggs } from "./application/eggs.ts";
export type { Mounted, Mounts, UpdateMount } from "./application/mounts.ts";
export type { CreatedNode, CreateNode, Nodes, Room, UpdateNode } from "./application/nodes.ts";
export type { ApplicationInclude, ApplicationObject, ApplicationObjectName } from "./application/objects.ts";
export type { Plugins } from "./application/plugins.ts";
export type { RoleBody, Roles } from "./application/roles.ts";
export type {
  BuildChanges,
  DetailsChanges,
  ServerBuild,
  ServerDetails,
  ServerStartup,
  StartupChanges,
} from "./application/server-changes.ts";
export type { CreateServer, Servers, StartTransfer } from "./application/servers.ts";
export type { CreateUser, UpdateUser, Users } from "./application/users.ts";
// The client API
export type { Account, CreateApiKey, CreatedApiKey, CreateSshKey } from "./client/account.ts";
export type { ClientApi } from "./client/client-api.ts";
export type { ClientInclude, ClientObject, ClientObjectName } from "./client/objects.ts";
export type { Backups, ClientDatabases, Network, ServerControl, Settings } from "./client/server.ts";
export { createPelicanClient, type PelicanClient } from "./pelican-client.ts";
