import type { RequestOptions } from "../http/request-draft.ts";
import type { ApplicationSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { IncludeIn, ObjectOf } from "../resources/objects.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { numberIn } from "../resources/path.ts";
import type { IncludeOptions } from "../resources/query-types.ts";
import type { AnyApplicationSchemas, NullableInApplication } from "./schemas.ts";

type Include<S extends AnyApplicationSchemas> = IncludeIn<S, "ServerDatabase">;
type ServerDatabase<S extends AnyApplicationSchemas, I extends string = never> = ObjectOf<
  S,
  "ServerDatabase",
  I,
  NullableInApplication
>;

export type CreateServerDatabase<S extends AnyApplicationSchemas = ApplicationSchemas> = S["CreateServerDatabaseBody"];

/** The databases of servers. Pterodactyl does not check that a database belongs to the server; on Pelican it is not found. */
export interface Databases<S extends AnyApplicationSchemas = ApplicationSchemas> {
  list<const I extends Include<S> = never>(
    server: number,
    options?: IncludeOptions<I>,
  ): PanelList<ServerDatabase<S, I>>;
  get<const I extends Include<S> = never>(
    server: number,
    database: number,
    options?: IncludeOptions<I>,
  ): PanelPromise<ServerDatabase<S, I>>;
  create<const I extends Include<S> = never>(
    server: number,
    database: CreateServerDatabase<S>,
    options?: IncludeOptions<I>,
  ): PanelPromise<ServerDatabase<S, I>>;
  /** Gives it a new password; read it with `include: ["password"]`. */
  resetPassword(server: number, database: number, options?: RequestOptions): PanelPromise<void>;
  delete(server: number, database: number, options?: RequestOptions): PanelPromise<void>;
}

export function createDatabases<S extends AnyApplicationSchemas>(api: PanelApi): Databases<S> {
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
