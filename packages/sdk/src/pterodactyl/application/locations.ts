import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Location">;
type Location<I extends Include = never> = ApplicationObject<"Location", I>;

export type CreateLocation = ApplicationSchemas["CreateLocationBody"];
export type UpdateLocation = ApplicationSchemas["UpdateLocationBody"];

export interface Locations {
  list<const I extends Include = never>(
    options?: ListOptionsOf<ApplicationOperations["listLocations"], I>,
  ): PanelList<Location<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Location<I>>;
  create<const I extends Include = never>(
    location: CreateLocation,
    options?: IncludeOptions<I>,
  ): PanelPromise<Location<I>>;
  /** Changes what is named and keeps the rest: reads (unless given the location itself), merges, writes. */
  update<const I extends Include = never>(
    location: number | Location,
    changes: Partial<UpdateLocation>,
    options?: IncludeOptions<I>,
  ): PanelPromise<Location<I>>;
  /** The panel's own update: `short` has to be sent every time. */
  replace<const I extends Include = never>(
    id: number,
    location: UpdateLocation,
    options?: IncludeOptions<I>,
  ): PanelPromise<Location<I>>;
  /** @throws {PanelRefusedError} while the location has nodes */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createLocations(api: PanelApi): Locations {
  const { at, calls } = createCollection(api, "/locations");
  return { ...calls, ...updates(api, "location", calls.get, at) };
}
