import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"ServerDatabase">;
type ServerDatabase<I extends Include = never> = ApplicationObject<"ServerDatabase", I>;

export type CreateServerDatabase = ApplicationSchemas["CreateServerDatabaseBody"];

/** The databases of servers. The panel does not check that a database belongs to the server. */
export interface Databases {
  list<const I extends Include = never>(
    server: number,
    options?: ListOptionsOf<ApplicationOperations["listServerDatabases"], I>,
  ): PanelList<ServerDatabase<I>>;
  get<const I extends Include = never>(
    server: number,
    database: number,
    options?: IncludeOptions<I>,
  ): PanelPromise<ServerDatabase<I>>;
  create<const I extends Include = never>(
    server: number,
    database: CreateServerDatabase,
    options?: IncludeOptions<I>,
  ): PanelPromise<ServerDatabase<I>>;
  /** Gives it a new password; read it with `include: ["password"]`. */
  resetPassword(server: number, database: number, options?: RequestOptions): PanelPromise<void>;
  delete(server: number, database: number, options?: RequestOptions): PanelPromise<void>;
}

export function createDatabases(api: PanelApi): Databases {
  const all = (server: number) => () => `/servers/${numberIn(server)}/databases`;
  const one =
    (server: number, database: number, rest = "") =>
    () =>
      `${all(server)()}/${numberIn(database)}${rest}`;
  return {
    list: (server, options) => api.list(all(server), options),
    get: (server, database, options) => api.item("GET", one(server, database), options),
    create: (server, database, options) => api.item("POST", all(server), options, { body: database }),
    resetPassword: (server, database, options) =>
      api.nothing("POST", one(server, database, "/reset-password"), options, { idempotent: true }),
    delete: (server, database, options) => api.nothing("DELETE", one(server, database), options),
  };
}
