import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import { findByExternalId, firstWith } from "../../resources/found.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"User">;
type User<I extends Include = never> = ApplicationObject<"User", I>;
type Options<I extends Include> = IncludeOptions<I>;

/** What a user may be made with. There are no first and last names, and an administrator cannot be made. */
export type CreateUser = Schemas["CreateUserBody"];
export type UpdateUser = Schemas["UpdateUserBody"];

export interface Users {
  list<const I extends Include = never>(options?: ListOptionsOf<Operations["listUsers"], I>): PanelList<User<I>>;
  get<const I extends Include = never>(id: number, options?: Options<I>): PanelPromise<User<I>>;
  /** The user of an external id, undefined if there is none. A panel on MariaDB compares without case, one on SQLite with it. */
  findByExternalId<const I extends Include = never>(
    externalId: string,
    options?: Options<I>,
  ): Promise<User<I> | undefined>;
  /** The user with exactly this e-mail, case aside; undefined if there is none. The panel's filter alone also finds parts. */
  findByEmail<const I extends Include = never>(email: string, options?: Options<I>): Promise<User<I> | undefined>;
  /** The panel stores e-mail and user name in lower case. */
  create<const I extends Include = never>(user: CreateUser, options?: Options<I>): PanelPromise<User<I>>;
  /** Changes what is named and keeps the rest: reads (unless given the user itself), merges, writes. */
  update<const I extends Include = never>(
    user: number | User,
    changes: Partial<UpdateUser>,
    options?: Options<I>,
  ): PanelPromise<User<I>>;
  /** The panel's own update: e-mail and user name have to be sent every time. */
  replace<const I extends Include = never>(id: number, user: UpdateUser, options?: Options<I>): PanelPromise<User<I>>;
  /**
   * Gives roles to a user, beside those that it has. The root role is left out silently.
   *
   * @throws {PanelFailureError} for a role that was made by the API
   */
  assignRoles<const I extends Include = never>(
    id: number,
    roles: readonly number[],
    options?: Options<I>,
  ): PanelPromise<User<I>>;
  /** Takes roles from a user; one that it does not have is fine. */
  removeRoles<const I extends Include = never>(
    id: number,
    roles: readonly number[],
    options?: Options<I>,
  ): PanelPromise<User<I>>;
  /**
   * @throws {PanelRefusedError} while the user has servers, and for the key's own user
   * @throws {PanelPermissionError} for a root administrator
   */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createUsers(api: PanelApi): Users {
  const { at, calls } = createCollection(api, "/users");
  const roles =
    (action: string): Users["assignRoles"] =>
    (id, roles, options) =>
      api.item("PATCH", at(id, `/roles/${action}`), options, { body: { roles } });
  return {
    ...calls,
    ...updates(api, "pelicanUser", calls.get, at),
    findByExternalId: (externalId, options) => findByExternalId(api, "/users", externalId, options),
    findByEmail: (email, options) => firstWith(calls.list({ ...options, filter: { email } }), "email", email),
    assignRoles: roles("assign"),
    removeRoles: roles("remove"),
  };
}
