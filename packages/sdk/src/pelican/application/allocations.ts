import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { inPanelOrder } from "../../resources/default-query.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import type { ListOptionsOf } from "../../resources/query-types.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Allocation">;
type Allocation<I extends Include = never> = ApplicationObject<"Allocation", I>;

/** Addresses and ports to make: an IP or a network from /25 to /32, and ports such as `"25565"` or `"25565-25570"`. */
export type CreateAllocations = Schemas["CreateNodeAllocationsBody"];

/** The allocations of nodes. */
export interface Allocations {
  /** In the panel's own order. `filter.server_id: 0` finds the free ones. */
  list<const I extends Include = never>(
    node: number,
    options?: ListOptionsOf<Operations["listNodeAllocations"], I>,
  ): PanelList<Allocation<I>>;
  /**
   * Makes them all, or none: one that exists fails the request. The panel does not say their numbers: list them
   * afterwards.
   *
   * @throws {LostRaceError} when one of them exists
   */
  create(node: number, allocations: CreateAllocations, options?: RequestOptions): PanelPromise<void>;
  /** @throws {PanelRefusedError} while a server uses it */
  delete(node: number, allocation: number, options?: RequestOptions): PanelPromise<void>;
}

export function createAllocations(api: PanelApi): Allocations {
  const at = (node: number) => `/nodes/${numberIn(node)}/allocations`;
  return {
    list: (node, options) => api.list(() => at(node), options, inPanelOrder),
    create: (node, body, options) => api.nothing("POST", () => at(node), options, { body }),
    delete: (node, allocation, options) => api.nothing("DELETE", () => `${at(node)}/${numberIn(allocation)}`, options),
  };
}
