import type { Client } from "openapi-fetch";
import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientPaths, ClientSchemas } from "../../openapi.ts";
import { type CheckResponse, createPanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { type Account, createAccount } from "./account.ts";
import { createServerControl, type ServerControl } from "./server.ts";
import { type ClientServers, createClientServers } from "./servers.ts";

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

/** `origin` is what consoles send as theirs. */
export function createClientApi(http: Client<ClientPaths>, origin: string, check?: CheckResponse): ClientApi {
  const api = createPanelApi(http as Client<object>, "client", check);
  return {
    account: createAccount(api),
    servers: createClientServers(api),
    server: (id) => createServerControl(api, id, origin),
    permissions: (options) => api.item("GET", "/permissions", options),
    http,
  };
}
