// The client

export type { CreateServerDatabase, Databases } from "./application/databases.ts";
export type {
  Installation,
  ServerToWaitFor,
  WaitOptions,
  WaitUntilInstalled,
} from "./application/wait-until-installed.ts";
export type { BackupPage, Backups } from "./client/backups.ts";
export type { ClientDatabases } from "./client/databases.ts";
export type { Files } from "./client/files.ts";
export type { Network } from "./client/network.ts";
export type { ScheduleTaskBody, ScheduleTasks } from "./client/schedule-tasks.ts";
export type { ScheduleBody, Schedules } from "./client/schedules.ts";
export type { PowerSignal, ServerControl, WebsocketCredentials } from "./client/server.ts";
export type { ClientServers } from "./client/servers.ts";
export type { Settings } from "./client/settings.ts";
export type { ServerStartupView, Startup } from "./client/startup.ts";
export type { Permission, Subusers } from "./client/subusers.ts";
// The console
export type {
  ConnectionEvent,
  ConsoleBackup,
  ConsoleEvent,
  ConsoleOptions,
  ConsolePowerSignal,
  ConsolePowerState,
  ConsoleStats,
  ConsoleWebSocket,
  DaemonEvent,
  OpenWebSocket,
  ReconnectOptions,
  ServerConsole,
} from "./console/index.ts";
// What is wrong with an address and keys
export type { Check, DiagnoseOptions, Diagnosis } from "./diagnose/diagnosis.ts";
export * from "./errors/index.ts";
// Files that go directly to and from the daemon
export type { Download, TransferOptions, TransferProgress, UploadFile, UploadOptions } from "./files/index.ts";
// How requests are sent
export type { PanelHooks, RequestEvent, ResponseEvent, RetryEvent } from "./http/hooks.ts";
export { createRateGovernor, type Priority, type RateGovernor, type RateReading } from "./http/rate-governor.ts";
export type { RequestOptions } from "./http/request-draft.ts";
export type { RetryOptions } from "./http/retry.ts";
export type { PanelClientOptions } from "./panel-client-options.ts";
// The application API
export type { Allocations, CreateAllocations } from "./pterodactyl/application/allocations.ts";
export type { ApplicationApi } from "./pterodactyl/application/application-api.ts";
export type { Eggs } from "./pterodactyl/application/eggs.ts";
export type { CreateLocation, Locations, UpdateLocation } from "./pterodactyl/application/locations.ts";
export type { Nests } from "./pterodactyl/application/nests.ts";
export type { CreateNode, Nodes, Room, UpdateNode } from "./pterodactyl/application/nodes.ts";
export type {
  ApplicationInclude,
  ApplicationObject,
  ApplicationObjectName,
} from "./pterodactyl/application/objects.ts";
export type {
  BuildChanges,
  DetailsChanges,
  ServerBuild,
  ServerDetails,
  ServerStartup,
  StartupChanges,
} from "./pterodactyl/application/server-changes.ts";
export type { CreateServer, Servers } from "./pterodactyl/application/servers.ts";
export type { CreateUser, UpdateUser, Users } from "./pterodactyl/application/users.ts";
// The client API
export type { Account, CreateApiKey, CreatedApiKey, CreateSshKey } from "./pterodactyl/client/account.ts";
export type { ClientApi } from "./pterodactyl/client/client-api.ts";
export type { ClientInclude, ClientObject, ClientObjectName } from "./pterodactyl/client/objects.ts";
export { createPanelClient, type PanelClient } from "./pterodactyl/panel-client.ts";
// What calls answer with
export type { Page, Pagination, PanelList } from "./resources/list.ts";
export type { PanelPromise, WithResponse } from "./resources/panel-promise.ts";
export type { IncludeOptions } from "./resources/query-types.ts";
