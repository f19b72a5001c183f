import type { WaitUntilInstalled } from "../../application/wait-until-installed.ts";
import type { RequestOptions } from "../../http/request-draft.ts";
import type {
  PelicanApplicationOperations as Operations,
  PelicanApplicationSchemas as Schemas,
} from "../../openapi.ts";
import { createCollection } from "../../resources/collection.ts";
import { findByExternalId } from "../../resources/found.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import type { IncludeOptions, ListOptionsOf } from "../../resources/query-types.ts";
import { updates } from "../../resources/update.ts";
import type { ApplicationInclude, ApplicationObject } from "./objects.ts";
import type {
  BuildChanges,
  DetailsChanges,
  ServerBuild,
  ServerDetails,
  ServerStartup,
  StartupChanges,
} from "./server-changes.ts";

type Include = ApplicationInclude<"Server">;
type Server<I extends Include = never> = ApplicationObject<"Server", I>;
type Options<I extends Include> = IncludeOptions<I>;

/** What a server is made of. Sizes are MiB, `cpu` is percent of a core. Name every variable: what is not sent is stored empty. */
export type CreateServer = Schemas["CreateServerBody"];

/** Where a server is to go. */
export type StartTransfer = Schemas["StartServerTransferBody"];

export interface Servers {
  list<const I extends Include = never>(options?: ListOptionsOf<Operations["listServers"], I>): PanelList<Server<I>>;
  get<const I extends Include = never>(id: number, options?: Options<I>): PanelPromise<Server<I>>;
  /** The server of an external id, undefined if there is none. A panel on MariaDB compares without case, one on SQLite with it. */
  findByExternalId<const I extends Include = never>(
    externalId: string,
    options?: Options<I>,
  ): Promise<Server<I> | undefined>;
  /**
   * Makes a server; its `status` is `installing` until {@link Servers.waitUntilInstalled} says otherwise. Give it an
   * `external_id`: it is unique, so that a server whose making had no known outcome can be found again.
   *
   * Creations at the same time can all get the same allocation, which then belongs to one of them: read the server with
   * `include: ["allocations"]`, and give it another where its main one is not among them. `deploy` without ports gives
   * no allocation at all.
   *
   * @throws {DaemonError} `daemon_failed`: the daemon answered an error, and **the server is there all the same**, with
   * its allocation and external id: find it by that, adopt or delete it. `daemon_unreachable`: nothing was left.
   * @throws {OutcomeUnknownError} when it may have been made
   * @throws {DeploymentError} when `deploy` finds no node or no allocation
   */
  create<const I extends Include = never>(server: CreateServer, options?: Options<I>): PanelPromise<Server<I>>;
  /** Changes name, owner, external id or description, whichever are named; the others are kept. */
  updateDetails<const I extends Include = never>(
    server: number | Server,
    changes: DetailsChanges,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /**
   * Changes limits, feature limits or allocations, whichever are named; the others are kept.
   *
   * @throws {DaemonError} `daemon_failed`: the daemon answered an error; the change is stored all the same
   */
  updateBuild<const I extends Include = never>(
    server: number | Server,
    changes: BuildChanges,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** Changes startup command, egg, image or variables, whichever are named; the others are kept. */
  updateStartup<const I extends Include = never>(
    server: number | Server,
    changes: StartupChanges,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** The panel's own update: what is omitted is cleared. */
  replaceDetails<const I extends Include = never>(
    id: number,
    details: ServerDetails,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** The panel's own update: without `allocation` it fails, null takes the main one away. */
  replaceBuild<const I extends Include = never>(
    id: number,
    build: ServerBuild,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** The panel's own update: variables that are omitted become empty, unless `environment` is empty. */
  replaceStartup<const I extends Include = never>(
    id: number,
    startup: ServerStartup,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /**
   * Stops it and keeps it from being started. **The panel stores this before it asks the daemon**: after any error the
   * server is suspended on the panel and may run on its node, and suspending it again asks nobody. Make sure with
   * `unsuspend`, then `suspend`. It is never retried for that reason.
   *
   * @throws {DaemonError} when the daemon cannot be told; the suspension is stored
   */
  suspend(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Stored before the daemon is asked, like {@link Servers.suspend}. */
  unsuspend(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Runs the installation again; also lifts a suspension. @throws {DaemonError} when the daemon cannot be told; all is as before */
  reinstall(id: number, options?: RequestOptions): PanelPromise<void>;
  /**
   * Begins to move it to another node; only `is_transferring` of the client API shows it.
   *
   * @throws {PanelRefusedError} when the node is too small
   * @throws {ServerStateError} while it installs, restores a backup or moves
   */
  transfer(id: number, to: StartTransfer, options?: RequestOptions): PanelPromise<void>;
  /**
   * Stops moving it. **The new allocations stay with the server**: remove them.
   *
   * @throws {PanelRefusedError} when it does not move
   * @throws {DaemonError} when one of the two daemons does not take it; the panel has ended the transfer all the same
   */
  cancelTransfer(id: number, options?: RequestOptions): PanelPromise<void>;
  /**
   * Deletes it. **When its daemon answers an error, this succeeds all the same**: the server is gone from the panel and
   * lives on on its node.
   *
   * @throws {DaemonError} when the daemon cannot be reached; the server stays
   */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Deletes it from the panel also when the daemon cannot be reached; its files may stay on the node. */
  forceDelete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Waits for the end of installations, of one server or of many with one request per round. */
  readonly waitUntilInstalled: WaitUntilInstalled<Server>;
}

export function createServers(api: PanelApi): Servers {
  const { at, calls } = createCollection(api, "/servers");
  const part = (kind: "details" | "pelicanBuild" | "pelicanStartup", path: string) =>
    updates(api, kind, calls.get, (id) => at(id, path));
  const details = part("details", "/details");
  const build = part("pelicanBuild", "/build");
  const startup = part("pelicanStartup", "/startup");
  const post = (action: string) => (id: number, options?: RequestOptions) =>
    api.nothing("POST", at(id, action), options);
  return {
    ...calls,
    findByExternalId: (externalId, options) => findByExternalId(api, "/servers", externalId, options),
    updateDetails: details.update,
    updateBuild: build.update,
    updateStartup: startup.update,
    replaceDetails: details.replace,
    replaceBuild: build.replace,
    replaceStartup: startup.replace,
    suspend: post("/suspend"),
    unsuspend: post("/unsuspend"),
    reinstall: post("/reinstall"),
    transfer: (id, body, options) => api.nothing("POST", at(id, "/transfer"), options, { body }),
    cancelTransfer: post("/transfer/cancel"),
    forceDelete: (id, options) => api.nothing("DELETE", at(id, "/force"), options),
    waitUntilInstalled: (async (...call: Parameters<WaitUntilInstalled<Server>>) => {
      const { createWaitUntilInstalled } = await import("../../on-demand.ts");
      return createWaitUntilInstalled<Server>(calls)(...call);
    }) as WaitUntilInstalled<Server>,
  };
}
