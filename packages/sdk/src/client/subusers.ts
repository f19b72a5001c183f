import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { textIn } from "../resources/path.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

type Subuser<S extends AnyClientSchemas> = ClientObjectOf<S, "Subuser">;
export type Permission<S extends AnyClientSchemas = ClientSchemas> = S["Permission"];

/** Those whom the owner lets use the server. */
export interface Subusers<S extends AnyClientSchemas = ClientSchemas> {
  list(options?: RequestOptions): PanelList<Subuser<S>>;
  get(uuid: string, options?: RequestOptions): PanelPromise<Subuser<S>>;
  /** An unknown e-mail gets an account. Unknown permissions are dropped, `websocket.connect` is added. */
  create(subuser: S["CreateSubuserBody"], options?: RequestOptions): PanelPromise<Subuser<S>>;
  /** Replaces all permissions. */
  setPermissions(uuid: string, permissions: Permission<S>[], options?: RequestOptions): PanelPromise<Subuser<S>>;
  delete(uuid: string, options?: RequestOptions): PanelPromise<void>;
}

export function createSubusers<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Subusers<S> {
  const all = () => `${server()}/users`;
  const at = (uuid: string) => () => `${all()}/${textIn(uuid)}`;
  return {
    list: (options) => api.list(all, options),
    get: (uuid, options) => api.item("GET", at(uuid), options),
    create: (body, options) => api.item("POST", all, options, { body }),
    setPermissions: (uuid, permissions, options) =>
      api.item("POST", at(uuid), options, { body: { permissions }, idempotent: true }),
    delete: (uuid, options) => api.nothing("DELETE", at(uuid), options),
  };
}
