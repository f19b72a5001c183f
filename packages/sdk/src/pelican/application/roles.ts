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
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Role">;
type Role<I extends Include = never> = ApplicationObject<"Role", I>;

export type RoleBody = Schemas["RoleBody"];

/** What administrators may do. Permissions can be read, but not set. */
export interface Roles {
  list<const I extends Include = never>(options?: ListOptionsOf<Operations["listRoles"], I>): PanelList<Role<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Role<I>>;
  /** Makes a role without permissions. The API can neither give it to a user nor delete it. */
  create<const I extends Include = never>(role: RoleBody, options?: IncludeOptions<I>): PanelPromise<Role<I>>;
  update<const I extends Include = never>(
    id: number,
    role: RoleBody,
    options?: IncludeOptions<I>,
  ): PanelPromise<Role<I>>;
  /** @throws {PanelFailureError} for the root role, and for one that was made by the API */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createRoles(api: PanelApi): Roles {
  const { at, calls } = createCollection(api, "/roles");
  return { ...calls, update: (id, body, options) => api.item("PATCH", at(id), options, { body }) };
}
