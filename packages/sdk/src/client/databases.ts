import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { IncludeIn, ObjectOf } from "../resources/objects.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { textIn } from "../resources/path.ts";
import type { IncludeOptions } from "../resources/query-types.ts";
import type { AnyClientSchemas, NullableInClient } from "./schemas.ts";

type Include<S extends AnyClientSchemas> = IncludeIn<S, "Database">;
type Database<S extends AnyClientSchemas, I extends string = never> = ObjectOf<S, "Database", I, NullableInClient>;

/** How the panel calls a database: by a hash id on Pterodactyl, by its number on Pelican. */
type DatabaseId<S extends AnyClientSchemas> = S["DatabaseAttributes"]["id"];

export interface ClientDatabases<S extends AnyClientSchemas = ClientSchemas> {
  list<const I extends Include<S> = never>(options?: IncludeOptions<I>): PanelList<Database<S, I>>;
  /** Its name gets the prefix `s{server}_`. The password comes with it, null without the permission to see it. */
  create(database: S["CreateDatabaseBody"], options?: RequestOptions): PanelPromise<Database<S, "password">>;
  /** Gives it a new password, which comes with the answer. */
  rotatePassword(id: DatabaseId<S>, options?: RequestOptions): PanelPromise<Database<S, "password">>;
  delete(id: DatabaseId<S>, options?: RequestOptions): PanelPromise<void>;
}

export function createClientDatabases<S extends AnyClientSchemas>(
  api: PanelApi,
  server: () => string,
): ClientDatabases<S> {
  const all = () => `${server()}/databases`;
  const at =
    (id: DatabaseId<S>, rest = "") =>
    () =>
      `${all()}/${textIn(id)}${rest}`;
  return {
    list: (options) => api.list(all, options),
    create: (body, options) => api.item("POST", all, options, { body }),
    rotatePassword: (id, options) => api.item("POST", at(id, "/rotate-password"), options, { idempotent: true }),
    delete: (id, options) => api.nothing("DELETE", at(id), options),
  };
}
