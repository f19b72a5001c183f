import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
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
export type CreateAllocations = ApplicationSchemas["CreateNodeAllocationsBody"];

/** The allocations of nodes. */
export interface Allocations {
  /** In the panel's own order, by address and port. `filter.server_id: 0` finds the free ones. */
  list<const I extends Include = never>(
    node: number,
    options?: ListOptionsOf<ApplicationOperations["listNodeAllocations"], I>,
  ): PanelList<Allocation<I>>;
  /** Makes those that do not exist yet. The panel does not say their numbers: list them afterwards. */
  create(node: number, allocations: CreateAllocations, options?: RequestOptions): PanelPromise<void>;
  /** @throws {PanelRefusedError} while a server uses it */
  delete(node: number, allocation: number, options?: RequestOptions): PanelPromise<void>;
}

export function createAllocations(api: PanelApi): Allocations {
  const at = (node: number) => `/nodes/${numberIn(node)}/allocations`;
  return {
    list: (node, options) => api.list(() => at(node), options, inPanelOrder),
    // Existing ones are skipped, so a second time does no harm.
    create: (node, allocations, options) =>
      api.nothing("POST", () => at(node), options, { body: allocations, idempotent: true }),
    delete: (node, allocation, options) => api.nothing("DELETE", () => `${at(node)}/${numberIn(allocation)}`, options),
  };
}
