import type { ClientOperations, ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { IncludeIn, ObjectOf } from "../resources/objects.ts";
import type { ListOptions, PanelApi } from "../resources/panel-api.ts";
import type { ListOptionsOf } from "../resources/query-types.ts";
import type { AnyClientSchemas, NullableInClient } from "./schemas.ts";

/** The servers that the key's user may use. */
export interface ClientServers<S extends AnyClientSchemas = ClientSchemas> {
  /**
   * Own servers and those shared with the user; `type` asks for others. `filter["*"]` looks in uuid, name, external id,
   * and in addresses such as `198.51.100.11:30120` or `:30121`.
   */
  list<const I extends IncludeIn<S, "Server"> = never>(
    options?: ListOptionsOf<ClientOperations["listServers"], I> & {
      /** Whose servers. `admin` and `admin-all` are empty for those who are no (on Pelican: no root) administrators. */
      readonly type?: "owner" | "admin" | "admin-all";
    },
  ): PanelList<ObjectOf<S, "Server", I, NullableInClient>>;
}

export function createClientServers<S extends AnyClientSchemas>(api: PanelApi): ClientServers<S> {
  return {
    list: ({ type, ...options } = {}) => api.list("/", options as ListOptions, { per_page: 100, type }),
  };
}
