import type { RequestOptions } from "../../http/request-draft.ts";
import type { PelicanClientOperations as Operations, PelicanClientSchemas as Schemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { ListOptionsOf } from "../../resources/query-types.ts";
import type { ClientInclude, ClientObject } from "./objects.ts";

export type CreateApiKey = Schemas["CreateApiKeyBody"];
export type CreateSshKey = Schemas["CreateSshKeyBody"];

/** A new API key. The whole key is `identifier` and `secret_token` together; the panel never shows it again. */
export type CreatedApiKey = ClientObject<"ApiKey"> & Schemas["SecretTokenMeta"];

/** The key's own user. Name, e-mail and password of an account that another system keeps cannot be changed. */
export interface Account {
  get(options?: RequestOptions): PanelPromise<ClientObject<"Account">>;
  updateUsername(change: Schemas["UpdateUsernameBody"], options?: RequestOptions): PanelPromise<void>;
  /** At most three times a day. */
  updateEmail(change: Schemas["UpdateEmailBody"], options?: RequestOptions): PanelPromise<void>;
  updatePassword(change: Schemas["UpdatePasswordBody"], options?: RequestOptions): PanelPromise<void>;
  /** What the user did, or others did to the user. */
  activity<const I extends ClientInclude<"ActivityLog"> = never>(
    options?: ListOptionsOf<Operations["listAccountActivity"], I>,
  ): PanelList<ClientObject<"ActivityLog", I>>;
  readonly apiKeys: {
    list(options?: RequestOptions): PanelList<ClientObject<"ApiKey">>;
    create(key: CreateApiKey, options?: RequestOptions): PanelPromise<CreatedApiKey>;
    delete(identifier: string, options?: RequestOptions): PanelPromise<void>;
  };
  readonly sshKeys: {
    list(options?: RequestOptions): PanelList<ClientObject<"SshKey">>;
    create(key: CreateSshKey, options?: RequestOptions): PanelPromise<ClientObject<"SshKey">>;
    /** @throws {PanelNotFoundError} when there is none, and for a fingerprint with a slash: those cannot be deleted */
    delete(fingerprint: string, options?: RequestOptions): PanelPromise<void>;
  };
}

export function createAccount(api: PanelApi): Account {
  const keys = <T, Created>(kind: string) => ({
    list: (options?: RequestOptions) => api.list<T>(`/account/${kind}`, options),
    create: (body: object, options?: RequestOptions) =>
      api.itemWithMeta<Created>("POST", `/account/${kind}`, options, { body }),
    delete: (id: string, options?: RequestOptions) =>
      api.nothing("DELETE", () => `/account/${kind}/${textIn(id)}`, options),
  });
  const put = (field: string) => (body: object, options?: RequestOptions) =>
    api.nothing("PUT", `/account/${field}`, options, { body });
  return {
    get: (options) => api.item("GET", "/account", options),
    updateUsername: put("username"),
    updateEmail: put("email"),
    updatePassword: put("password"),
    activity: (options) => api.list("/account/activity", options, { per_page: 100 }),
    apiKeys: keys("api-keys"),
    sshKeys: keys("ssh-keys"),
  };
}
