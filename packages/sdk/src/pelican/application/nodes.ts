import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Node">;
type Node<I extends Include = never> = ApplicationObject<"Node", I>;

export type CreateNode = Schemas["CreateNodeBody"];
export type UpdateNode = Schemas["UpdateNodeBody"];

/** A new node: what was not sent and has no default is missing. */
export type CreatedNode = ApplicationObject<"CreatedNode">;

/** What a node must have room for. */
export interface Room {
  /** MiB. */
  readonly memory: number;
  /** MiB. */
  readonly disk: number;
  /** Percent of a core. */
  readonly cpu?: number;
  /** Where to look: nodes with any of these tags; everywhere unless given. */
  readonly tags?: readonly string[];
}

export interface Nodes {
  list<const I extends Include = never>(options?: ListOptionsOf<Operations["listNodes"], I>): PanelList<Node<I>>;
  /** The public nodes with this much room, those in maintenance among them; none is an empty list. */
  deployable<const I extends Include = never>(
    room: Room,
    options?: ListOptionsOf<Operations["listDeployableNodes"], I>,
  ): PanelList<Node<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Node<I>>;
  /** The configuration of the node's daemon. Holds its secret. */
  configuration(id: number, options?: RequestOptions): PanelPromise<Schemas["NodeConfiguration"]>;
  create(node: CreateNode, options?: RequestOptions): PanelPromise<CreatedNode>;
  /**
   * Changes what is named and keeps the rest: reads (unless given the node itself), merges, writes.
   *
   * **Read the node again afterwards.** When the daemon cannot be reached the answer is the old node although the change
   * is stored; when it answers an error, the old node, and nothing is stored. And a value that is the panel's default
   * (`maintenance_mode: false`, `public: true`, `tags: []` …) cannot be set back although the answer shows it.
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
  /** Its free allocations go with it. @throws {PanelRefusedError} while the node has servers */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createNodes(api: PanelApi): Nodes {
  const { at, calls } = createCollection(api, "/nodes");
  return {
    ...calls,
    ...updates(api, "pelicanNode", calls.get, at),
    deployable: ({ tags, ...room }, options) => api.list("/nodes/deployable", options, { ...room, "tags[]": tags }),
    configuration: (id, options) => api.bare("GET", at(id, "/configuration"), options),
  };
}
