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

type Include = ApplicationInclude<"DatabaseHost">;
type DatabaseHost<I extends Include = never> = ApplicationObject<"DatabaseHost", I>;

export type DatabaseHostBody = Schemas["DatabaseHostBody"];

/** The database servers that the panel makes databases on. */
export interface DatabaseHosts {
  list<const I extends Include = never>(
    options?: ListOptionsOf<Operations["listDatabaseHosts"], I>,
  ): PanelList<DatabaseHost<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<DatabaseHost<I>>;
  /** The panel connects to it first. @throws {PanelFailureError} when that fails */
  create<const I extends Include = never>(
    host: DatabaseHostBody,
    options?: IncludeOptions<I>,
  ): PanelPromise<DatabaseHost<I>>;
  /** Changes what is named and keeps the rest: reads (unless given the host itself), merges, writes. `node_ids` is ignored. */
  update<const I extends Include = never>(
    host: number | DatabaseHost,
    changes: Partial<DatabaseHostBody>,
    options?: IncludeOptions<I>,
  ): PanelPromise<DatabaseHost<I>>;
  /** The panel's own update: name, address, port and login have to be sent every time. */
  replace<const I extends Include = never>(
    id: number,
    host: DatabaseHostBody,
    options?: IncludeOptions<I>,
  ): PanelPromise<DatabaseHost<I>>;
  /** @throws {PanelFailureError} while there are databases on it */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createDatabaseHosts(api: PanelApi): DatabaseHosts {
  const { at, calls } = createCollection(api, "/database-hosts");
  return { ...calls, ...updates(api, "databaseHost", calls.get, at) };
}
