import type { WaitUntilInstalled } from "../../application/wait-until-installed.ts";
import type { RequestOptions } from "../../http/request-draft.ts";
import type { ApplicationOperations, ApplicationSchemas } from "../../openapi.ts";
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

/** What a server is made of. Sizes are MiB, `cpu` is percent of a core. */
export type CreateServer = ApplicationSchemas["CreateServerBody"];

export interface Servers {
  list<const I extends Include = never>(
    options?: ListOptionsOf<ApplicationOperations["listServers"], I>,
  ): PanelList<Server<I>>;
  get<const I extends Include = never>(id: number, options?: Options<I>): PanelPromise<Server<I>>;
  /** The server of an external id (the panel compares without case), undefined if there is none. */
  findByExternalId<const I extends Include = never>(
    externalId: string,
    options?: Options<I>,
  ): Promise<Server<I> | undefined>;
  /**
   * Makes a server; its `status` is `installing` until {@link Servers.waitUntilInstalled} says otherwise. Give it an
   * `external_id`: it is unique, so that a server whose making had no known outcome can be found again.
   *
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
  /** Changes limits, feature limits or allocations, whichever are named; the others are kept. */
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
  /** The panel's own update: an omitted `feature_limits.allocations` becomes null. */
  replaceBuild<const I extends Include = never>(
    id: number,
    build: ServerBuild,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** The panel's own update: optional variables that are omitted become empty, unless `environment` is empty. */
  replaceStartup<const I extends Include = never>(
    id: number,
    startup: ServerStartup,
    options?: Options<I>,
  ): PanelPromise<Server<I>>;
  /** Stops it and keeps it from being started. Suspending a suspended server changes nothing. */
  suspend(id: number, options?: RequestOptions): PanelPromise<void>;
  unsuspend(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Runs the installation again; also lifts a suspension. */
  reinstall(id: number, options?: RequestOptions): PanelPromise<void>;
  /** @throws {DaemonError} when the daemon cannot be told; the server stays */
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Deletes it from the panel whatever the daemon says; its files may stay on the node. */
  forceDelete(id: number, options?: RequestOptions): PanelPromise<void>;
  /** Waits for the end of installations, of one server or of many with one request per round. */
  readonly waitUntilInstalled: WaitUntilInstalled;
}

export function createServers(api: PanelApi): Servers {
  const { at, calls } = createCollection(api, "/servers");
  const part = (kind: "details" | "build" | "startup") => updates(api, kind, calls.get, (id) => at(id, `/${kind}`));
  const details = part("details");
  const build = part("build");
  const startup = part("startup");
  const again = { idempotent: true };
  return {
    ...calls,
    findByExternalId: (externalId, options) => findByExternalId(api, "/servers", externalId, options),
    updateDetails: details.update,
    updateBuild: build.update,
    updateStartup: startup.update,
    replaceDetails: details.replace,
    replaceBuild: build.replace,
    replaceStartup: startup.replace,
    suspend: (id, options) => api.nothing("POST", at(id, "/suspend"), options, again),
    unsuspend: (id, options) => api.nothing("POST", at(id, "/unsuspend"), options, again),
    reinstall: (id, options) => api.nothing("POST", at(id, "/reinstall"), options),
    forceDelete: (id, options) => api.nothing("DELETE", at(id, "/force"), options),
    waitUntilInstalled: (async (...call: Parameters<WaitUntilInstalled>) => {
      const { createWaitUntilInstalled } = await import("../../on-demand.ts");
      return createWaitUntilInstalled<Server>(calls)(...call);
    }) as WaitUntilInstalled,
  };
}
