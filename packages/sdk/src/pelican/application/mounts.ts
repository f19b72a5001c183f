import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Mount">;
type Mount<I extends Include = never> = ApplicationObject<"Mount", I>;

export type UpdateMount = Schemas["UpdateMountBody"];

/** The eggs, nodes or servers of mounts. */
export interface Mounted<Name extends "Egg" | "Node" | "Server"> {
  list<const I extends ApplicationInclude<Name> = never>(
    mount: number,
    options?: IncludeOptions<I>,
  ): PanelList<ApplicationObject<Name, I>>;
  /** Adds these to those that are there. @throws {LostRaceError} when one is there already */
  add<const I extends Include = never>(
    mount: number,
    ids: readonly number[],
    options?: IncludeOptions<I>,
  ): PanelPromise<Mount<I>>;
  /** One that does not have the mount is fine. */
  remove(mount: number, id: number, options?: RequestOptions): PanelPromise<void>;
}

/** Directories of nodes that servers can mount. */
export interface Mounts {
  list<const I extends Include = never>(options?: ListOptionsOf<Operations["listMounts"], I>): PanelList<Mount<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Mount<I>>;
  /**
   * Makes a mount without a name, which has to be changed before the next one can be made: the panel reads no field.
   * On SQLite it cannot even do that.
   *
   * @throws {LostRaceError} when there is one without a name already
   */
  createEmpty<const I extends Include = never>(options?: IncludeOptions<I>): PanelPromise<Mount<I>>;
  /** Changes what is named and keeps the rest: reads (unless given the mount itself), merges, writes. */
  update<const I extends Include = never>(
    mount: number | Mount,
    changes: Partial<UpdateMount>,
    options?: IncludeOptions<I>,
  ): PanelPromise<Mount<I>>;
  /** The panel's own update: name, source and target have to be sent every time. */
  replace<const I extends Include = never>(
    id: number,
    mount: UpdateMount,
    options?: IncludeOptions<I>,
  ): PanelPromise<Mount<I>>;
  /** @throws {PanelRefusedError} while servers have it */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** The eggs whose servers may have a mount. */
  readonly eggs: Mounted<"Egg">;
  /** The nodes that have a mount. */
  readonly nodes: Mounted<"Node">;
  /** The servers that have a mount. */
  readonly servers: Mounted<"Server">;
}

export function createMounts(api: PanelApi): Mounts {
  const { at, calls } = createCollection(api, "/mounts");
  const { create, ...rest } = calls;
  const mounted = (kind: string) => ({
    list: (mount: number, options?: RequestOptions) => api.list<never>(at(mount, `/${kind}`), options),
    add: (mount: number, ids: readonly number[], options?: RequestOptions): PanelPromise<never> =>
      api.item("POST", at(mount, `/${kind}`), options, { body: { [kind]: ids } }),
    remove: (mount: number, id: number, options?: RequestOptions) =>
      api.nothing("DELETE", () => at(mount, `/${kind}/${numberIn(id)}`)(), options),
  });
  return {
    ...rest,
    ...updates(api, "mount", calls.get, at),
    createEmpty: (options) => create({}, options),
    eggs: mounted("eggs"),
    nodes: mounted("nodes"),
    servers: mounted("servers"),
  };
}
