// The client

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
// Errors
// Those of consoles come with the console: tell them by `code`.
export type { ConsoleClosedError } from "./errors/console-closed-error.ts";
export type { ConsoleConnectionError } from "./errors/console-connection-error.ts";
export { DaemonError } from "./errors/daemon-error.ts";
export { DeploymentError } from "./errors/deployment-error.ts";
export { IncludeForbiddenError } from "./errors/include-forbidden-error.ts";
export { InstallationFailedError } from "./errors/installation-failed-error.ts";
export { LostRaceError } from "./errors/lost-race-error.ts";
export { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";
export { PanelAnswerError, type PanelErrorEntry } from "./errors/panel-answer-error.ts";
export { PanelAuthenticationError } from "./errors/panel-authentication-error.ts";
export { PanelConnectionError } from "./errors/panel-connection-error.ts";
export { isPanelError, PanelError, type PanelRequest } from "./errors/panel-error.ts";
export { PanelFailureError } from "./errors/panel-failure-error.ts";
export { PanelNotFoundError } from "./errors/panel-not-found-error.ts";
export { PanelNotJsonError } from "./errors/panel-not-json-error.ts";
export { PanelOptionsError } from "./errors/panel-options-error.ts";
export { PanelPermissionError } from "./errors/panel-permission-error.ts";
export { PanelRateLimitError } from "./errors/panel-rate-limit-error.ts";
export { PanelRedirectError } from "./errors/panel-redirect-error.ts";
export { PanelRefusedError } from "./errors/panel-refused-error.ts";
export { PanelTimeoutError } from "./errors/panel-timeout-error.ts";
export { PanelUnavailableError } from "./errors/panel-unavailable-error.ts";
export { PanelValidationError } from "./errors/panel-validation-error.ts";
export type { PanelErrorCode } from "./errors/remedies.ts";
export { ResponseInvalidError } from "./errors/response-invalid-error.ts";
export { ServerStateError } from "./errors/server-state-error.ts";
// Files that go directly to and from the daemon
export type { Download, TransferOptions, TransferProgress, UploadFile, UploadOptions } from "./files/index.ts";
// How requests are sent
export type { PanelHooks, RequestEvent, ResponseEvent, RetryEvent } from "./http/hooks.ts";
export { createRateGovernor, type Priority, type RateGovernor, type RateReading } from "./http/rate-governor.ts";
export type { RequestOptions } from "./http/request-draft.ts";
export type { RetryOptions } from "./http/retry.ts";
export { createPanelClient, type PanelClient } from "./panel-client.ts";
export type { PanelClientOptions } from "./panel-client-options.ts";
// The application API
export type { Allocations, CreateAllocations } from "./pterodactyl/application/allocations.ts";
export type { ApplicationApi } from "./pterodactyl/application/application-api.ts";
export type { CreateServerDatabase, Databases } from "./pterodactyl/application/databases.ts";
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
export type {
  Installation,
  ServerToWaitFor,
  WaitOptions,
  WaitUntilInstalled,
} from "./pterodactyl/application/wait-until-installed.ts";
// The client API
export type { Account, CreateApiKey, CreatedApiKey, CreateSshKey } from "./pterodactyl/client/account.ts";
export type { BackupPage, Backups } from "./pterodactyl/client/backups.ts";
export type { ClientApi } from "./pterodactyl/client/client-api.ts";
export type { ClientDatabases } from "./pterodactyl/client/databases.ts";
export type { Files } from "./pterodactyl/client/files.ts";
export type { Network } from "./pterodactyl/client/network.ts";
export type { ClientInclude, ClientObject, ClientObjectName } from "./pterodactyl/client/objects.ts";
export type { ScheduleTaskBody, ScheduleTasks } from "./pterodactyl/client/schedule-tasks.ts";
export type { ScheduleBody, Schedules } from "./pterodactyl/client/schedules.ts";
export type { PowerSignal, ServerControl, WebsocketCredentials } from "./pterodactyl/client/server.ts";
export type { ClientServers } from "./pterodactyl/client/servers.ts";
export type { Settings } from "./pterodactyl/client/settings.ts";
export type { ServerStartupView, Startup } from "./pterodactyl/client/startup.ts";
export type { Permission, Subusers } from "./pterodactyl/client/subusers.ts";
// What calls answer with
export type { Page, Pagination, PanelList } from "./resources/list.ts";
export type { PanelPromise, WithResponse } from "./resources/panel-promise.ts";
export type { IncludeOptions } from "./resources/query-types.ts";
