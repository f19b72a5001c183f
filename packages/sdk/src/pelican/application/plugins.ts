import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { byId } from "../../resources/default-query.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { ListOptionsOf } from "../../resources/query-types.ts";
import type { ApplicationObject } from "./objects.ts";

type Plugin = ApplicationObject<"Plugin">;

/**
 * The extensions of the panel. Since 1.0.0-beta32. The recorded panel had none, so that what a plugin looks like was read
 * in the panel's source.
 */
export interface Plugins {
  list(options?: ListOptionsOf<Operations["indexPlugin"]>): PanelList<Plugin>;
  get(id: string, options?: RequestOptions): PanelPromise<Plugin>;
  /** Unpacks a zip archive; install the plugin afterwards. */
  importFile(archive: Blob, options?: RequestOptions): PanelPromise<void>;
  /** Lets the panel fetch and unpack a zip archive; install the plugin afterwards. */
  importUrl(url: string, options?: RequestOptions): PanelPromise<void>;
  /** Installs and enables it. @throws {PanelFailureError} when it is installed already */
  install(id: string, options?: RequestOptions): PanelPromise<Plugin>;
  /** @throws {PanelFailureError} when there is no newer version */
  update(id: string, options?: RequestOptions): PanelPromise<Plugin>;
  /** With `delete` its files are deleted, too. */
  uninstall(id: string, body?: Schemas["UninstallPluginBody"], options?: RequestOptions): PanelPromise<Plugin>;
  enable(id: string, options?: RequestOptions): PanelPromise<Plugin>;
  disable(id: string, options?: RequestOptions): PanelPromise<Plugin>;
}

export function createPlugins(api: PanelApi): Plugins {
  const at =
    (id: string, action = "") =>
    () =>
      `/plugins/${textIn(id)}${action}`;
  const post = (action: string) => (id: string, options?: RequestOptions) =>
    api.item<Plugin>("POST", at(id, `/${action}`), options);
  return {
    list: (options) => api.list("/plugins", options, byId),
    get: (id, options) => api.item("GET", at(id), options),
    importFile: (archive, options) => {
      const body = new FormData();
      body.set("plugin", archive, "plugin.zip");
      return api.nothing("POST", "/plugins/import/file", options, { body });
    },
    importUrl: (url, options) => api.nothing("POST", "/plugins/import/url", options, { body: { url } }),
    install: post("install"),
    update: post("update"),
    uninstall: (id, body = {}, options) => api.item("POST", at(id, "/uninstall"), options, { body }),
    enable: post("enable"),
    disable: post("disable"),
  };
}
