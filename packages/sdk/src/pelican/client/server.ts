import { type Backups as AnyBackups, createBackups } from "../../client/backups.ts";
import { type ClientDatabases as AnyClientDatabases, createClientDatabases } from "../../client/databases.ts";
import type { Network as AnyNetwork } from "../../client/network.ts";
import { type ServerControl as AnyServerControl, createServerControl } from "../../client/server.ts";
import { type Settings as AnySettings, createSettings } from "../../client/settings.ts";
import type { RequestOptions } from "../../http/request-draft.ts";
import type { PelicanClientSchemas as Schemas } from "../../openapi.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { textIn } from "../../resources/path.ts";
import type { ClientObject } from "./objects.ts";

export interface Backups extends AnyBackups<Schemas> {
  rename(uuid: string, name: string, options?: RequestOptions): PanelPromise<ClientObject<"Backup">>;
}

export interface Settings extends AnySettings<Schemas> {
  /** Null clears it. @throws {PanelPermissionError} where the panel does not let customers edit it */
  setDescription(description: string | null, options?: RequestOptions): PanelPromise<void>;
}

/** The databases of a server. On a panel with SQLite none can be made: it fails after the database was made on the host. */
export type ClientDatabases = AnyClientDatabases<Schemas>;

export interface Network extends AnyNetwork {
  /**
   * **Takes the main one, too**: the server then keeps pointing to an allocation that is free and can be given to
   * another, and subusers without `allocation.read` cannot see the server any more.
   */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
}

/** One server, as its users see it. */
export interface ServerControl extends AnyServerControl<Schemas> {
  /** Resolves also when the server is stopped or its daemon answers an error: nobody is told. @throws {DaemonError} when it cannot be reached */
  command(command: string, options?: RequestOptions): PanelPromise<void>;
  /**
   * Power state and use of memory (bytes), CPU (percent of a core), disk and network (bytes). The panel keeps them for
   * 20 s. When the daemon does not answer within a second, the state is `missing` and all else 0.
   */
  resources(options?: RequestOptions): PanelPromise<ClientObject<"Stats">>;
  readonly backups: Backups;
  readonly databases: ClientDatabases;
  readonly network: Network;
  readonly settings: Settings;
}

/** `id` is the short identifier (8 characters) or the uuid, not the number. */
export function createPelicanServerControl(api: PanelApi, id: string, origin: string): ServerControl {
  const at = () => `/servers/${textIn(id)}`;
  return {
    ...createServerControl<Schemas>(api, id, origin),
    backups: {
      ...createBackups<Schemas>(api, at),
      rename: (uuid, name, options) =>
        api.item("PUT", () => `${at()}/backups/${textIn(uuid)}/rename`, options, { body: { name }, idempotent: true }),
    },
    databases: createClientDatabases<Schemas>(api, at),
    settings: {
      ...createSettings<Schemas>(api, at),
      setDescription: (description, options) =>
        api.nothing("POST", () => `${at()}/settings/description`, options, { body: { description }, idempotent: true }),
    },
  };
}
