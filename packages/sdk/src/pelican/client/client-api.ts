import type { Client } from "openapi-fetch";
import { type ClientServers, createClientServers } from "../../client/servers.ts";
import type { ConnectedApi } from "../../connect-panel.ts";
import type { RequestOptions } from "../../http/request-draft.ts";
import type { PelicanClientPaths, PelicanClientSchemas as Schemas } from "../../openapi.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { type Account, createAccount } from "./account.ts";
import { createPelicanServerControl, type ServerControl } from "./server.ts";

/** Pelican's client API: what the user of a `pacc_` key may do. */
export interface ClientApi {
  readonly account: Account;
  readonly servers: ClientServers<Schemas>;
  /** One server, by its short identifier (8 characters) or its uuid. Asks for nothing yet. */
  server(id: string): ServerControl;
  /** All permissions that subusers may have. */
  permissions(options?: RequestOptions): PanelPromise<Schemas["SystemPermissionsAttributes"]>;
  /** The typed openapi-fetch client under it all; it answers in the panel's envelopes, and throws like everything else. */
  readonly http: Client<PelicanClientPaths>;
}

export function createClientApi({ http, api, origin }: ConnectedApi<PelicanClientPaths>): ClientApi {
  return {
    account: createAccount(api),
    servers: createClientServers(api),
    server: (id) => createPelicanServerControl(api, id, origin),
    permissions: (options) => api.item("GET", "/permissions", options),
    http,
  };
}
