import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientOperations, ClientSchemas } from "../openapi.ts";
import type { Page, PanelList } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { textIn } from "../resources/path.ts";
import type { ListOptionsOf } from "../resources/query-types.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

type Backup<S extends AnyClientSchemas> = ClientObjectOf<S, "Backup">;

/** A page of backups, with how many of them count against the server's limit. */
export type BackupPage<S extends AnyClientSchemas = ClientSchemas> = Page<Backup<S>> & {
  readonly backup_count: number;
};

export interface Backups<S extends AnyClientSchemas = ClientSchemas> {
  list(options?: ListOptionsOf<ClientOperations["listBackups"]>): PanelList<Backup<S>, BackupPage<S>>;
  get(uuid: string, options?: RequestOptions): PanelPromise<Backup<S>>;
  /**
   * Begins a backup; it is done when `completed_at` is set.
   *
   * @throws {PanelRateLimitError} after two within ten minutes
   */
  create(backup?: S["CreateBackupBody"], options?: RequestOptions): PanelPromise<Backup<S>>;
  /** An address for one download, good for some minutes. */
  downloadUrl(uuid: string, options?: RequestOptions): PanelPromise<ClientObjectOf<S, "SignedUrl">>;
  /** Locks it against deletion, or unlocks it if it is locked. */
  toggleLock(uuid: string, options?: RequestOptions): PanelPromise<Backup<S>>;
  /** Begins to restore it; with `truncate` the server's files are deleted first. */
  restore(uuid: string, body: S["RestoreBackupBody"], options?: RequestOptions): PanelPromise<void>;
  delete(uuid: string, options?: RequestOptions): PanelPromise<void>;
}

export function createBackups<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Backups<S> {
  const all = () => `${server()}/backups`;
  const at =
    (uuid: string, rest = "") =>
    () =>
      `${all()}/${textIn(uuid)}${rest}`;
  return {
    list: (options) => api.list(all, options, { per_page: 50 }),
    get: (uuid, options) => api.item("GET", at(uuid), options),
    create: (body = {}, options) => api.item("POST", all, options, { body }),
    downloadUrl: (uuid, options) => api.item("GET", at(uuid, "/download"), options),
    toggleLock: (uuid, options) => api.item("POST", at(uuid, "/lock"), options),
    restore: (uuid, body, options) => api.nothing("POST", at(uuid, "/restore"), options, { body }),
    delete: (uuid, options) => api.nothing("DELETE", at(uuid), options),
  };
}
