import type { ApplicationOperations } from "../../openapi.ts";
import { inPanelOrder } from "../../resources/default-query.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Nest">;
type Nest<I extends Include = never> = ApplicationObject<"Nest", I>;

export interface Nests {
  list<const I extends Include = never>(
    options?: ListOptionsOf<ApplicationOperations["listNests"], I>,
  ): PanelList<Nest<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Nest<I>>;
}

export function createNests(api: PanelApi): Nests {
  return {
    list: (options) => api.list("/nests", options, inPanelOrder),
    get: (id, options) => api.item("GET", () => `/nests/${numberIn(id)}`, options),
  };
}
