import type { RequestOptions } from "../../http/request-draft.ts";
import type { PelicanApplicationSchemas as Schemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn, textIn } from "../../resources/path.ts";
import type { IncludeOptions } from "../../resources/query-types.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";

type Include = ApplicationInclude<"Egg">;
type Egg<I extends Include = never> = ApplicationObject<"Egg", I>;

export type EggFile = Schemas["EggFile"];

/** The eggs of the panel; there are no nests. They can be read, exported, imported and deleted, but not changed. */
export interface Eggs {
  /** All of them at once; they can neither be filtered nor sorted. */
  list<const I extends Include = never>(options?: IncludeOptions<I>): PanelList<Egg<I>>;
  get<const I extends Include = never>(id: number, options?: IncludeOptions<I>): PanelPromise<Egg<I>>;
  /** The egg as a file that a panel can import (`PLCN_v3`), as text. @default format "yaml" */
  export(id: number, options?: RequestOptions & { readonly format?: "yaml" | "json" }): PanelPromise<string>;
  /**
   * Makes an egg of a file: its text, YAML or JSON, or what its JSON says. Files of Pterodactyl (`PTDL_v1`, `PTDL_v2`)
   * are converted. **An egg with the same uuid is replaced, and loses the variables that the file lacks.**
   *
   * @throws {PanelRefusedError} when the panel cannot read it
   */
  import<const I extends Include = never>(file: string | EggFile, options?: IncludeOptions<I>): PanelPromise<Egg<I>>;
  /** Permission to read is enough for it. @throws {PanelRefusedError} while there are servers with the egg */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Permission to read is enough for it. @throws {PanelRefusedError} while there are servers with the egg */
  deleteByUuid(uuid: string, options?: RequestOptions): PanelPromise<void>;
}

export function createEggs(api: PanelApi): Eggs {
  const at =
    (id: number, rest = "") =>
    () =>
      `/eggs/${numberIn(id)}${rest}`;
  return {
    list: (options) => api.list("/eggs", options),
    get: (id, options) => api.item("GET", at(id), options),
    export: (id, { format, ...options } = {}) => api.text("GET", at(id, "/export"), options, { query: { format } }),
    import: (file, options) => {
      const body = typeof file === "string" ? file : JSON.stringify(file);
      return api.item("POST", "/eggs/import", options, {
        body,
        headers: { "Content-Type": `application/${/^\s*\{/.test(body) ? "json" : "yaml"}` },
        bodySerializer: (text: unknown) => text,
      });
    },
    delete: (id, options) => api.nothing("DELETE", at(id), options),
    deleteByUuid: (uuid, options) => api.nothing("DELETE", () => `/eggs/uuid/${textIn(uuid)}`, options),
  };
}
