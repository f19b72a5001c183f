import type { ApplicationOperations } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Egg">;
type Egg<I extends Include = never> = ApplicationObject<"Egg", I>;

/** The eggs of nests; an egg is found through its nest only. */
export interface Eggs {
  list<const I extends Include = never>(
    nest: number,
    options?: ListOptionsOf<ApplicationOperations["listNestEggs"], I>,
  ): PanelList<Egg<I>>;
  get<const I extends Include = never>(nest: number, egg: number, options?: IncludeOptions<I>): PanelPromise<Egg<I>>;
}

export function createEggs(api: PanelApi): Eggs {
  const at = (nest: number) => `/nests/${numberIn(nest)}/eggs`;
  return {
    list: (nest, options) => api.list(() => at(nest), options),
    get: (nest, egg, options) => api.item("GET", () => `${at(nest)}/${numberIn(egg)}`, options),
  };
}
