import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Node">;
type Node<I extends Include = never> = ApplicationObject<"Node", I>;

export type CreateNode = ApplicationSchemas["CreateNodeBody"];
export type UpdateNode = ApplicationSchemas["UpdateNodeBody"];

/** What a node must have room for. */
export interface Room {
  /** MiB; -1 does not mean unlimited here. */
  readonly memory: number;
  /** MiB. */
  readonly disk: number;
  /** Where to look; everywhere unless given. */
  readonly locationIds?: readonly number[];
}

export interface Nodes {
  list<const I extends Include = never>(
    options?: ListOptionsOf<ApplicationOperations["listNodes"], I>,
  ): PanelList<Node<I>>;
  /**
   * The public nodes with this much room.
   *
   * @throws {DeploymentError} when there is none
   */
  deployable<const I extends Include = never>(
    room: Room,
    options?: ListOptionsOf<ApplicationOperations["listDeployableNodes"], I>,
  ): PanelList<Node<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Node<I>>;
  /** The configuration of the node's daemon. Holds its secret. */
  configuration(id: number, options?: RequestOptions): PanelPromise<ApplicationSchemas["NodeConfiguration"]>;
  create<const I extends Include = never>(node: CreateNode, options?: IncludeOptions<I>): PanelPromise<Node<I>>;
  /**
   * Changes what is named and keeps the rest: reads (unless given the node itself), merges, writes.
   *
   * @throws {PanelRefusedError} when the daemon cannot be told; the panel has stored the change nevertheless
   */
  update<const I extends Include = never>(
    node: number | Node,
    changes: Partial<UpdateNode>,
    options?: IncludeOptions<I>,
  ): PanelPromise<Node<I>>;
  /** The panel's own update: everything that is required for a new node has to be sent every time. */
  replace<const I extends Include = never>(
    id: number,
    node: UpdateNode,
    options?: IncludeOptions<I>,
  ): PanelPromise<Node<I>>;
  /** @throws {PanelRefusedError} while the node has servers */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createNodes(api: PanelApi): Nodes {
  const { at, calls } = createCollection(api, "/nodes");
  return {
    ...calls,
    ...updates(api, "node", calls.get, at),
    // Without a page the panel sends this list whole.
    deployable: ({ memory, disk, locationIds }, options) =>
      api.list("/nodes/deployable", options, { memory, disk, "location_ids[]": locationIds }),
    configuration: (id, options) => api.bare("GET", at(id, "/configuration"), options),
  };
}
