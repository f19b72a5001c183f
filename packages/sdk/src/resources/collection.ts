import type { RequestOptions } from "../http/request-draft.ts";
import { byId } from "./default-query.ts";
import type { ItemOptions, ListOptions, PanelApi } from "./panel-api.ts";
import type { PanelPromise } from "./panel-promise.ts";
import { numberIn } from "./path.ts";

/** The calls that users, servers, nodes and locations have in common; `at` makes paths below one of them. */
export function createCollection(api: PanelApi, path: string) {
  const at =
    (id: number, rest = "") =>
    () =>
      `${path}/${numberIn(id)}${rest}`;
  return {
    at,
    calls: {
      list: (options?: ListOptions) => api.list<never>(path, options, byId),
      get: (id: number, options?: ItemOptions): PanelPromise<never> => api.item("GET", at(id), options),
      create: (body: object, options?: ItemOptions): PanelPromise<never> => api.item("POST", path, options, { body }),
      delete: (id: number, options?: RequestOptions) => api.nothing("DELETE", at(id), options),
    },
  };
}
