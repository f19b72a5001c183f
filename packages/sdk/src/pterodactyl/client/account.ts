import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientOperations, ClientSchemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { ListOptionsOf } from "../../resources/query-types.ts";
import type { ClientInclude, ClientObject } from "./objects.ts";

export type CreateApiKey = ClientSchemas["CreateApiKeyBody"];
export type CreateSshKey = ClientSchemas["CreateSshKeyBody"];

/** A new API key. The whole key is `identifier` and `secret_token` together; the panel never shows it again. */
export type CreatedApiKey = ClientObject<"ApiKey"> & ClientSchemas["SecretTokenMeta"];

/** The key's own user. */
export interface Account {
  get(options?: RequestOptions): PanelPromise<ClientObject<"Account">>;
  updateEmail(change: ClientSchemas["UpdateEmailBody"], options?: RequestOptions): PanelPromise<void>;
  updatePassword(change: ClientSchemas["UpdatePasswordBody"], options?: RequestOptions): PanelPromise<void>;
  /** What the user did, or others did to the user. */
  activity<const I extends ClientInclude<"ActivityLog"> = never>(
    options?: ListOptionsOf<ClientOperations["listAccountActivity"], I>,
  ): PanelList<ClientObject<"ActivityLog", I>>;
  readonly twoFactor: {
    /** A new secret, as text and as the address that becomes a QR code. */
    setup(options?: RequestOptions): PanelPromise<ClientSchemas["TwoFactorSetup"]["data"]>;
    /** Answers with ten recovery tokens, which are not shown again. */
    enable(
      body: ClientSchemas["EnableTwoFactorBody"],
      options?: RequestOptions,
    ): PanelPromise<ClientObject<"RecoveryTokens">>;
    disable(body: ClientSchemas["DisableTwoFactorBody"], options?: RequestOptions): PanelPromise<void>;
  };
  readonly apiKeys: {
    list(options?: RequestOptions): PanelList<ClientObject<"ApiKey">>;
    create(key: CreateApiKey, options?: RequestOptions): PanelPromise<CreatedApiKey>;
    delete(identifier: string, options?: RequestOptions): PanelPromise<void>;
  };
  readonly sshKeys: {
    list(options?: RequestOptions): PanelList<ClientObject<"SshKey">>;
    create(key: CreateSshKey, options?: RequestOptions): PanelPromise<ClientObject<"SshKey">>;
    delete(fingerprint: string, options?: RequestOptions): PanelPromise<void>;
  };
}

export function createAccount(api: PanelApi): Account {
  return {
    get: (options) => api.item("GET", "/account", options),
    updateEmail: (body, options) => api.nothing("PUT", "/account/email", options, { body }),
    updatePassword: (body, options) => api.nothing("PUT", "/account/password", options, { body }),
    activity: (options) => api.list("/account/activity", options, { per_page: 100 }),
    twoFactor: {
      setup: (options) => api.data("/account/two-factor", options),
      enable: (body, options) => api.item("POST", "/account/two-factor", options, { body }),
      disable: (body, options) =>
        api.nothing("POST", "/account/two-factor/disable", options, { body, idempotent: true }),
    },
    apiKeys: {
      list: (options) => api.list("/account/api-keys", options),
      create: (body, options) => api.itemWithMeta("POST", "/account/api-keys", options, { body }),
      delete: (identifier, options) => api.nothing("DELETE", () => `/account/api-keys/${textIn(identifier)}`, options),
    },
    sshKeys: {
      list: (options) => api.list("/account/ssh-keys", options),
      create: (body, options) => api.item("POST", "/account/ssh-keys", options, { body }),
      delete: (fingerprint, options) =>
        api.nothing("POST", "/account/ssh-keys/remove", options, { body: { fingerprint }, idempotent: true }),
    },
  };
}
