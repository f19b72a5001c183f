import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { IncludeOptions } from "../../resources/query-types.ts";
import type { ClientInclude, ClientObject } from "./objects.ts";

type Include = ClientInclude<"Database">;
type WithPassword = ClientObject<"Database", "password">;

export interface ClientDatabases {
  list<const I extends Include = never>(options?: IncludeOptions<I>): PanelList<ClientObject<"Database", I>>;
  /** Its name gets the prefix `s{server}_`. The password comes with it, null without the permission to see it. */
  create(database: ClientSchemas["CreateDatabaseBody"], options?: RequestOptions): PanelPromise<WithPassword>;
  /** Gives it a new password, which comes with the answer. */
  rotatePassword(id: string, options?: RequestOptions): PanelPromise<WithPassword>;
  delete(id: string, options?: RequestOptions): PanelPromise<void>;
}

export function createClientDatabases(api: PanelApi, server: () => string): ClientDatabases {
  const all = () => `${server()}/databases`;
  const at =
    (id: string, rest = "") =>
    () =>
      `${all()}/${textIn(id)}${rest}`;
  return {
    list: (options) => api.list(all, options),
    create: (body, options) => api.item("POST", all, options, { body }),
    rotatePassword: (id, options) => api.item("POST", at(id, "/rotate-password"), options, { idempotent: true }),
    delete: (id, options) => api.nothing("DELETE", at(id), options),
  };
}
