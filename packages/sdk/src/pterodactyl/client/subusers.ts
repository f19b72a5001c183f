import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { ClientObject } from "./objects.ts";

type Subuser = ClientObject<"Subuser">;
export type Permission = ClientSchemas["Permission"];

/** Those whom the owner lets use the server. */
export interface Subusers {
  list(options?: RequestOptions): PanelList<Subuser>;
  get(uuid: string, options?: RequestOptions): PanelPromise<Subuser>;
  /** An unknown e-mail gets an account. Unknown permissions are dropped, `websocket.connect` is added. */
  create(subuser: ClientSchemas["CreateSubuserBody"], options?: RequestOptions): PanelPromise<Subuser>;
  /** Replaces all permissions. */
  setPermissions(uuid: string, permissions: Permission[], options?: RequestOptions): PanelPromise<Subuser>;
  delete(uuid: string, options?: RequestOptions): PanelPromise<void>;
}

export function createSubusers(api: PanelApi, server: () => string): Subusers {
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
