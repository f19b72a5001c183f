import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { numberIn } from "../resources/path.ts";
import type { ClientObjectOf } from "./schemas.ts";

/** The same on both panels. */
type Allocation = ClientObjectOf<ClientSchemas, "Allocation">;

/** The allocations of a server. */
export interface Network {
  list(options?: RequestOptions): PanelList<Allocation>;
  /** Adds one that the panel chooses, of the server's address. */
  create(options?: RequestOptions): PanelPromise<Allocation>;
  /** Notes it; null clears the note. */
  setNotes(id: number, notes: string | null, options?: RequestOptions): PanelPromise<Allocation>;
  /** Makes it the main one. */
  setPrimary(id: number, options?: RequestOptions): PanelPromise<Allocation>;
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createNetwork(api: PanelApi, server: () => string): Network {
  const all = () => `${server()}/network/allocations`;
  const at =
    (id: number, rest = "") =>
    () =>
      `${all()}/${numberIn(id)}${rest}`;
  const again = { idempotent: true };
  return {
    list: (options) => api.list(all, options),
    create: (options) => api.item("POST", all, options),
    setNotes: (id, notes, options) => api.item("POST", at(id), options, { body: { notes }, ...again }),
    setPrimary: (id, options) => api.item("POST", at(id, "/primary"), options, again),
    delete: (id, options) => api.nothing("DELETE", at(id), options),
  };
}
