import { atomTime, type EmulatorClock } from "./clock.ts";
import { DaemonClient } from "./daemon/daemon-client.ts";
import { DaemonFaults } from "./daemon/daemon-faults.ts";
import { DaemonServers } from "./daemon/daemon-servers.ts";
import { type GameBehaviour, tinyGame } from "./daemon/game/game-behaviour.ts";
import { Installer } from "./daemon/installations/installer.ts";
import { DaemonProcesses } from "./daemon/processes/daemon-processes.ts";
import { Transfers } from "./daemon/transfers/transfers.ts";
import type { Flavour, PanelVersion } from "./flavour/flavour.ts";
import { WorkerPool } from "./http/worker-pool.ts";
import { RateLimiter } from "./rate-limit/rate-limiter.ts";
import { Throttle } from "./rate-limit/throttle.ts";
import { Scheduler } from "./schedules/scheduler.ts";
import { ServerEvents } from "./servers/server-events.ts";
import { PanelCache } from "./state/panel-cache.ts";
import type { PanelState } from "./state/panel-state.ts";
import type { AnyWorld } from "./world/world-format.ts";
import type { DaemonSettings, PanelSettings, RateLimits } from "./world/world-settings.ts";

/** What stays when the panel starts anew from a world. */
export interface PanelSurroundings {
  readonly clock: EmulatorClock;
  readonly flavour: Flavour;
  readonly version: PanelVersion;
  /** The address under which the panel says it can be reached, without a trailing slash. */
  readonly url: string;
}

/** The version lines of daemons that the emulator knows. */
export type DaemonLine = "1.11" | "1.12";

/** What a reset may set besides the world. */
export interface PanelOverrides {
  readonly limits?: { readonly application?: number | undefined; readonly client?: number | undefined } | undefined;
  readonly settings?: Partial<PanelSettings> | undefined;
  /** How many requests the panel answers at the same time; null: as many as there are. */
  readonly workers?: number | null | undefined;
}

/** One run of an emulated panel, from the loading of a world to the next reset. */
export class Panel {
  readonly clock: EmulatorClock;
  readonly flavour: Flavour;
  readonly version: PanelVersion;
  readonly url: string;
  readonly world: AnyWorld;
  readonly state: PanelState;
  readonly settings: PanelSettings;
  readonly limits: RateLimits;
  readonly daemonSettings: DaemonSettings;
  readonly throttle: Throttle;
  readonly cache: PanelCache;
  readonly workers: WorkerPool;
  readonly faults = new DaemonFaults();
  readonly events = new ServerEvents();
  readonly daemon: DaemonClient;
  readonly daemonProcesses: DaemonProcesses;
  readonly daemonServers: DaemonServers;
  readonly installer: Installer;
  readonly transfers: Transfers;
  readonly scheduler: Scheduler;
  #databaseHost: "up" | "down" = "up";
  /** The game of every server. */
  game: GameBehaviour = tinyGame;

  constructor(world: AnyWorld, surroundings: PanelSurroundings, overrides: PanelOverrides = {}) {
    this.clock = surroundings.clock;
    this.flavour = surroundings.flavour;
    this.version = surroundings.version;
    this.url = surroundings.url;
    this.world = world;
    this.state = this.flavour.world.load(world);
    this.settings = { ...world.settings, ...overrides.settings };
    this.limits = rateLimits(world.rateLimits, surroundings.version, overrides.limits);
    this.daemonSettings = world.daemon;
    this.throttle = new Throttle(new RateLimiter(this.clock), this.clock);
    this.cache = new PanelCache(this.clock);
    this.workers = new WorkerPool(overrides.workers);
    this.daemon = new DaemonClient(this);
    this.daemonProcesses = new DaemonProcesses(this.clock);
    this.daemonServers = new DaemonServers(this);
    this.installer = new Installer(this);
    this.transfers = new Transfers(this);
    this.scheduler = new Scheduler(this);
    for (const server of this.state.servers.values())
      if (server.status === "installing") this.installer.start(server, "first");
  }

  /** Whose ways the daemons have. Consoles, limits and files differ between these two. */
  get daemonLine(): DaemonLine {
    return this.version === "1.12" ? "1.12" : "1.11";
  }

  /** Whether the panel can log in to its database hosts. */
  get databaseHost(): "up" | "down" {
    return this.#databaseHost;
  }

  /**
   * What daemons report while the panel's own tables are away is lost. An outage lasts longer than an installation, though
   * whoever emulates one may end it within milliseconds: so it is also lost for the installations that it meets.
   */
  set databaseHost(state: "up" | "down") {
    this.#databaseHost = state;
    if (!this.hasTables) this.installer.loseReports();
  }

  /** Whether the panel reaches its own tables. */
  get hasTables(): boolean {
    return this.databaseHost === "up" || !this.flavour.http.sharesDatabaseHost;
  }

  /** The present moment as the panel's tables hold it. */
  now(): string {
    return atomTime(this.clock.now());
  }
}

/** Panel 1.12 allows 256 requests a minute on both APIs, where a world has the limits of 1.11; other limits are meant. */
function rateLimits(world: RateLimits, version: PanelVersion, overrides: PanelOverrides["limits"]): RateLimits {
  const isOlder = world.application === older.application && world.client === older.client;
  const usual = version === "1.12" && isOlder ? { ...world, application: 256, client: 256 } : world;
  return {
    ...usual,
    application: overrides?.application ?? usual.application,
    client: overrides?.client ?? usual.client,
  };
}

const older = { application: 240, client: 720 };
