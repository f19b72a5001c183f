import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
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

/** What a user may be made with; without `password` the panel makes one and sends a mail. */
export type CreateUser = ApplicationSchemas["CreateUserBody"];
export type UpdateUser = ApplicationSchemas["UpdateUserBody"];

export interface Users {
  list<const I extends Include = never>(
    options?: ListOptionsOf<ApplicationOperations["listUsers"], I>,
  ): PanelList<User<I>>;
  get<const I extends Include = never>(id: number, options?: Options<I>): PanelPromise<User<I>>;
  /** The user of an external id (the panel compares without case), undefined if there is none. */
  findByExternalId<const I extends Include = never>(
    externalId: string,
    options?: Options<I>,
  ): Promise<User<I> | undefined>;
  /** The user with exactly this e-mail, case aside; undefined if there is none. The panel's filter alone also finds parts. */
  findByEmail<const I extends Include = never>(email: string, options?: Options<I>): Promise<User<I> | undefined>;
  create<const I extends Include = never>(user: CreateUser, options?: Options<I>): PanelPromise<User<I>>;
  /** Changes what is named and keeps the rest: reads (unless given the user itself), merges, writes. */
  update<const I extends Include = never>(
    user: number | User,
    changes: Partial<UpdateUser>,
    options?: Options<I>,
  ): PanelPromise<User<I>>;
  /** The panel's own update: e-mail, names and user name have to be sent every time. */
  replace<const I extends Include = never>(id: number, user: UpdateUser, options?: Options<I>): PanelPromise<User<I>>;
  /** @throws {PanelRefusedError} while the user has servers */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createUsers(api: PanelApi): Users {
  const { at, calls } = createCollection(api, "/users");
  return {
    ...calls,
    ...updates(api, "user", calls.get, at),
    findByExternalId: (externalId, options) => findByExternalId(api, "/users", externalId, options),
    findByEmail: (email, options) => firstWith(calls.list({ ...options, filter: { email } }), "email", email),
  };
}
