import type { Client } from "openapi-fetch";
import { createServerControl, type ServerControl } from "../../client/server.ts";
import { type ClientServers, createClientServers } from "../../client/servers.ts";
import type { ConnectedApi } from "../../connect-panel.ts";
import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientPaths, ClientSchemas } from "../../openapi.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { type Account, createAccount } from "./account.ts";

/** The client API: what the user of a `ptlc_` key may do. */
export interface ClientApi {
  readonly account: Account;
  readonly servers: ClientServers;
  /** One server, by its short identifier (8 characters) or its uuid. Asks for nothing yet. */
  server(id: string): ServerControl;
  /** All permissions that subusers may have, with the panel's explanations. */
  permissions(options?: RequestOptions): PanelPromise<ClientSchemas["SystemPermissionsAttributes"]>;
  /** The typed openapi-fetch client under it all; it answers in the panel's envelopes, and throws like everything else. */
  readonly http: Client<ClientPaths>;
}

export function createClientApi({ http, api, origin }: ConnectedApi<ClientPaths>): ClientApi {
  return {
    account: createAccount(api),
    servers: createClientServers(api),
    server: (id) => createServerControl(api, id, origin),
    permissions: (options) => api.item("GET", "/permissions", options),
    http,
  };
}
