import type { ClientOperations } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { ListOptions, PanelApi } from "../../resources/panel-api.ts";
import type { ListOptionsOf } from "../../resources/query-types.ts";
import type { ClientInclude, ClientObject } from "./objects.ts";

type Include = ClientInclude<"Server">;

/** The servers that the key's user may use. */
export interface ClientServers {
  /**
   * Own servers and those shared with the user; `type` asks for others. `filter["*"]` looks in uuid, name, external id,
   * and in addresses such as `198.51.100.11:30120` or `:30121`.
   */
  list<const I extends Include = never>(
    options?: ListOptionsOf<ClientOperations["listServers"], I> & {
      /** Whose servers. `admin` and `admin-all` are empty for those who are no administrators. */
      readonly type?: "owner" | "admin" | "admin-all";
    },
  ): PanelList<ClientObject<"Server", I>>;
}

export function createClientServers(api: PanelApi): ClientServers {
  return {
    list: ({ type, ...options } = {}) => api.list("/", options as ListOptions, { per_page: 100, type }),
  };
}
