import type { ServerConsole } from "../console/console.ts";
import type { ConsoleOptions } from "../console/console-options.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientOperations, ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { IncludeIn, ObjectOf } from "../resources/objects.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { textIn } from "../resources/path.ts";
import type { IncludeOptions, ListOptionsOf } from "../resources/query-types.ts";
import { type Backups, createBackups } from "./backups.ts";
import { type ClientDatabases, createClientDatabases } from "./databases.ts";
import { createFiles, type Files } from "./files.ts";
import { createNetwork, type Network } from "./network.ts";
import { createSchedules, type Schedules } from "./schedules.ts";
import type { AnyClientSchemas, ClientObjectOf, NullableInClient } from "./schemas.ts";
import { createSettings, type Settings } from "./settings.ts";
import { createStartup, type Startup } from "./startup.ts";
import { createSubusers, type Subusers } from "./subusers.ts";

export type PowerSignal = ClientSchemas["SendPowerSignalBody"]["signal"];
export type WebsocketCredentials = ClientSchemas["WebsocketCredentials"]["data"];

/** One server, as its users see it. */
export interface ServerControl<S extends AnyClientSchemas = ClientSchemas> {
  /** The server, and what the key's user may do with it. The only call that works in every state of the server. */
  get<const I extends IncludeIn<S, "Server"> = never>(
    options?: IncludeOptions<I>,
  ): PanelPromise<ObjectOf<S, "Server", I, NullableInClient> & S["ServerMeta"]>;
  /** Resolves when the daemon has taken the signal, not when the server has followed it. */
  power(signal: PowerSignal, options?: RequestOptions): PanelPromise<void>;
  /** @throws {ServerStateError} `server_offline` */
  command(command: string, options?: RequestOptions): PanelPromise<void>;
  /** Power state and use of memory (bytes), CPU (percent of a core), disk and network (bytes). The panel keeps them for 20 s. */
  resources(options?: RequestOptions): PanelPromise<ClientObjectOf<S, "Stats">>;
  activity<const I extends IncludeIn<S, "ActivityLog"> = never>(
    options?: ListOptionsOf<ClientOperations["listServerActivity"], I>,
  ): PanelList<ObjectOf<S, "ActivityLog", I, NullableInClient>>;
  /** Address and token of the daemon's websocket, good for 10 minutes. From panel 1.12 on, 5 a minute for all users of the server. */
  websocket(options?: RequestOptions): PanelPromise<WebsocketCredentials>;
  /**
   * Opens the console: events of the server as they come, and what may be said to it. Close it, or declare it with
   * `await using`.
   */
  console(options?: ConsoleOptions): Promise<ServerConsole>;
  readonly files: Files<S>;
  readonly backups: Backups<S>;
  readonly databases: ClientDatabases<S>;
  readonly schedules: Schedules<S>;
  readonly network: Network;
  readonly startup: Startup<S>;
  readonly settings: Settings<S>;
  readonly subusers: Subusers<S>;
}

/** `id` is the short identifier (8 characters) or the uuid, not the number. */
export function createServerControl<S extends AnyClientSchemas = ClientSchemas>(
  api: PanelApi,
  id: string,
  origin: string,
): ServerControl<S> {
  const at = () => `/servers/${textIn(id)}`;
  const control: ServerControl<S> = {
    get: (options) => api.itemWithMeta("GET", at, options),
    power: (signal, options) => api.nothing("POST", () => `${at()}/power`, options, { body: { signal } }),
    command: (command, options) => api.nothing("POST", () => `${at()}/command`, options, { body: { command } }),
    resources: (options) => api.item("GET", () => `${at()}/resources`, options),
    activity: (options) => api.list(() => `${at()}/activity`, options, { per_page: 100 }),
    websocket: (options) => api.data(() => `${at()}/websocket`, options),
    async console(options = {}) {
      const { openServerConsole } = await import("../console/open-server-console.ts");
      return openServerConsole(api, id, origin, control, options);
    },
    files: createFiles(api, at),
    backups: createBackups(api, at),
    databases: createClientDatabases(api, at),
    schedules: createSchedules(api, at),
    network: createNetwork(api, at),
    startup: createStartup(api, at),
    settings: createSettings(api, at),
    subusers: createSubusers(api, at),
  };
  return control;
}
